import type { EntityId } from '../../../model/analysis';
import type { TextOffset } from '../../../model/text';
import type { Asked } from './asked';
import type { Cast, Member, Naming } from './cast';

/** Namings looked over before and behind a source, and the weightiest of the article who may always be meant. */
const BACK = 60;
const AHEAD = 8;
const ALWAYS = 8;

/** A source with all that stands around it, for those who may be meant by it. */
export interface Scene {
  readonly cast: Cast;
  readonly asked: Asked;
  /** Those who may be meant, in the order of their weight in the article. */
  readonly options: readonly Member[];
  /** Namings within the source. */
  readonly inside: readonly Naming[];
  /** The last namings before the source that stand outside of what is said, the nearest first. */
  readonly before: readonly Naming[];
  readonly after: readonly Naming[];
  /** How often what is said names each. */
  readonly contained: ReadonlyMap<Member, number>;
  /** The attributions before, the nearest first, without those within what this one says; the one after; the one around. */
  readonly told: readonly Asked[];
  readonly next: Asked | undefined;
  readonly outer: Asked | undefined;
  /** Who has been found to speak so far, null for nobody; of others what the rules say holds. */
  readonly answers: Map<Asked, EntityId | null>;
}

/** Who speaks as far as is known: by the ranking, else by the rules. */
export function speakerOf({ answers }: Scene, asked: Asked | undefined): EntityId | undefined {
  if (!asked) return undefined;
  const answer = answers.get(asked);
  return answer === undefined ? asked.ruled.entity : (answer ?? undefined);
}

/** Attributions looked back over. */
const TOLD = 40;

/** The scenes of attributions, which stand in the order of their sources. */
export function scenesOf(cast: Cast, all: readonly Asked[]): readonly Scene[] {
  const answers: Scene['answers'] = new Map();
  return all.map((asked, index) => {
    const { at, source } = asked;
    const end = source?.end ?? at;
    const first = firstFrom(cast.namings, at);
    const inside: Naming[] = [];
    let past = first;
    for (; past < cast.namings.length && cast.namings[past]!.span.start < end; past++)
      inside.push(cast.namings[past]!);
    const within = (offset: TextOffset) =>
      asked.candidate.content.some((span) => span.start <= offset && offset < span.end);
    const before: Naming[] = [];
    for (let back = first - 1; back >= 0 && before.length < BACK; back--) {
      const naming = cast.namings[back]!;
      if (naming.span.end > at && source) inside.unshift(naming);
      else before.push(naming);
    }
    const after = cast.namings.slice(past, past + AHEAD);
    const told: Asked[] = [];
    for (let back = index - 1; back >= 0 && told.length < TOLD; back--) {
      if (!within(all[back]!.at)) told.push(all[back]!);
    }
    const outer = around(all, index);
    const said = [asked, ...told.slice(0, 8)].flatMap(({ ruled }) =>
      ruled.entity ? [cast.byId.get(ruled.entity)!] : [],
    );
    const options = new Set([
      ...inside.map(({ member }) => member),
      ...said,
      ...before.map(({ member }) => member),
      ...after.map(({ member }) => member),
      ...cast.members.slice(0, ALWAYS),
    ]);
    return {
      cast,
      asked,
      options: [...options].toSorted((one, other) => one.place - other.place),
      inside,
      before,
      after,
      contained: containedIn(cast, asked),
      told,
      next: all[index + 1],
      outer,
      answers,
    };
  });
}

function containedIn({ namings }: Cast, { candidate }: Asked): ReadonlyMap<Member, number> {
  const counts = new Map<Member, number>();
  for (const { start, end } of candidate.content) {
    for (let at = firstFrom(namings, start); (namings[at]?.span.end ?? Infinity) <= end; at++) {
      const { member } = namings[at]!;
      counts.set(member, (counts.get(member) ?? 0) + 1);
    }
  }
  return counts;
}

/** The number of the first naming that begins at an offset or behind it. */
export function firstFrom(namings: readonly Naming[], offset: TextOffset): number {
  let low = 0;
  let high = namings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (namings[middle]!.span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The attribution within whose content a source stands, the innermost of those near. */
function around(all: readonly Asked[], index: number): Asked | undefined {
  const { at } = all[index]!;
  let found: Asked | undefined;
  let least = Infinity;
  for (let other = Math.max(0, index - 12); other < all.length && other <= index + 4; other++) {
    if (other === index) continue;
    for (const { start, end } of all[other]!.candidate.content) {
      if (start <= at && at < end && end - start < least) {
        found = all[other];
        least = end - start;
      }
    }
  }
  return found;
}
