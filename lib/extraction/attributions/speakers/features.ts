import type { Token } from '../../../language/parsed-text';
import { isProperNoun } from '../../../language/syntax/tags';
import { type Features, hashString, mix, numbersFrom, put } from '../../../learning/hashing';
import { FACTS, type FactsOf } from './fact-names';
import type { PossibleSpeaker } from './facts';
import type { Scene } from './scene';

const next = numbersFrom(0);
/** What the linear ranking asks of one who may be meant. */
export const SPEAKER = {
  fact: next(),
  byForm: next(),
  byFormAndKind: next(),
  head: next(),
  headCalled: next(),
  headInside: next(),
  ahead: next(),
  behind: next(),
  first: next(),
  cue: next(),
  step: next(),
  recency: next(),
  turn: next(),
} as const;

/** Facts that are of the source, alike for all who may be meant: they tell nobody from the rest alone. */
const OF_SOURCE = FACTS.indexOf('kind');

/** The features of one who may be meant, by the facts and by words. */
export function speakerFeatures(
  features: Features,
  { asked, inside, cast }: Scene,
  option: PossibleSpeaker,
  facts: FactsOf,
): void {
  features.length = 0;
  const { form, kind, headKind } = facts;
  for (const [number, name] of FACTS.entries()) {
    const value = facts[name];
    if (value === 0) continue;
    const key = mix(number, value);
    if (number >= OF_SOURCE) put(features, SPEAKER.fact, key);
    put(features, SPEAKER.byForm, key, mix(form, kind === 3 ? 1 : 0));
    put(features, SPEAKER.byFormAndKind, key, mix(mix(form, headKind), kind));
  }
  const head = wordOf(asked.head);
  put(features, SPEAKER.head, head, kind);
  put(features, SPEAKER.headCalled, head, mix(facts.called * 4 + facts.named, kind));
  put(features, SPEAKER.first, wordOf(asked.tokens[0]), mix(kind, facts.inside));
  put(features, SPEAKER.cue, hashString(asked.cue), mix(kind, facts.inside));
  put(features, SPEAKER.step, facts.step, mix(facts.ruled, mix(form, kind)));
  put(features, SPEAKER.recency, mix(facts.back, facts.backKindRank), mix(form, kind));
  const turn =
    facts.spokeLast + 2 * facts.spokeBefore + 4 * facts.subjectLast + 8 * facts.backSubject;
  put(features, SPEAKER.turn, turn, mix(form, mix(kind, facts.spokeBlock)));
  if (!facts.inside || !option) return;
  put(features, SPEAKER.headInside, head, mix(kind, mix(facts.ahead, facts.behind)));
  const naming = inside.find(({ member }) => member === option)!;
  const { tokens } = cast.text.sentences[naming.sentence]!;
  if (facts.ahead) put(features, SPEAKER.ahead, wordOf(tokens[naming.from - 1]), kind);
  if (facts.behind) put(features, SPEAKER.behind, wordOf(tokens[naming.to]), kind);
}

/** A word by its hash; a name only as one, so that nobody who was in the news is known. */
function wordOf(token: Token | undefined): number {
  return hashString(isProperNoun(token) ? '*' : (token?.normal ?? ''));
}
