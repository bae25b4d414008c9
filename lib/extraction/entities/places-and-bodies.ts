import type { Sentence, Token } from '../../language/parsed-text';
import { bodyHead, bodyNamed } from '../../language/lexicon/bodies';
import { isField } from '../../language/lexicon/offices';
import { countryOfDemonym } from '../../language/lexicon/places';
import type { Mention } from '../../model/analysis';
import { type BodyNaming, bodyReferences } from './body-references';
import { type Found } from './found';
import { phrase, wording, spanOf } from '../../language/stretch';

/** A place or body and the places that name it. */
export interface Group {
  readonly kind: 'place' | 'organization';
  readonly name: string;
  readonly mentions: Mention[];
}

/** Bodies of state whose names are written small: "China’s foreign ministry". */
const SMALL_HEAD =
  /^(?:ministry|government|army|military|parliament|embassy|administration|police|navy|cabinet|presidency|court|commission|campaign)$/;
const SMALL_WORD =
  /^(?:foreign|defence|defense|interior|finance|justice|health|trade|supreme|central|federal|ruling|national|state|prime|security|armed|air|external|economy|education|agriculture|energy|transport|constitutional|military)$/;

/** Countries (capitals and seats of power standing for them) and bodies that the article names, each once. */
export function groupsIn(
  found: readonly Found[],
  sentences: readonly Sentence[],
): readonly Group[] {
  const groups = new Map<string, Group & { acts: boolean }>();
  const named = [...namedBy(found), ...smallBodies(sentences)].toSorted(
    (one, other) =>
      one.index - other.index ||
      one.words.start - other.words.start ||
      other.words.end - one.words.end,
  );
  for (const naming of [...named, ...bodyReferences(named, sentences)]) {
    const { key, form, sentence, words } = naming;
    const place = key.startsWith('place:');
    const group = groups.get(key) ?? {
      kind: place ? 'place' : 'organization',
      name: place ? key.slice('place:'.length) : wording(sentence.tokens, words),
      mentions: [],
      acts: place,
    };
    groups.set(key, group);
    group.mentions.push({ span: spanOf(sentence, words), form });
    group.acts ||= acts(naming);
  }
  for (const group of groups.values()) {
    group.mentions.sort((one, other) => one.span.start - other.span.start);
  }
  return [...groups.values()]
    .filter((group) => group.acts)
    .map(({ kind, name, mentions }) => ({ kind, name, mentions }));
}

function namedBy(found: readonly Found[]): BodyNaming[] {
  return found.flatMap(({ sentence, index, piece }): BodyNaming[] => {
    const words = phrase(sentence.tokens, piece.name);
    const naming = { sentence, index, words: piece.name };
    if (piece.kind === 'body') {
      const key = `body:${words.replace(/^the /, '').replaceAll('.', '')}`;
      return [{ key, form: 'full', ...naming }];
    }
    if (piece.kind !== 'place' || !piece.country) return [];
    const form = words === piece.country.toLowerCase() ? 'full' : 'alias';
    return [{ key: `place:${piece.country}`, form, ...naming }];
  });
}

/** "China’s foreign ministry", "the Obama administration", "the Norwegian government". */
function smallBodies(sentences: readonly Sentence[]): BodyNaming[] {
  return sentences.flatMap((sentence, index) => {
    const { tokens } = sentence;
    return tokens.flatMap((_, at): BodyNaming[] => {
      const start = smallBodyEnding(tokens, at);
      if (start < 0) return [];
      const words = { start, end: at + 1 };
      return [{ key: `body:${phrase(tokens, words)}`, form: 'full', sentence, index, words }];
    });
  });
}

/** Where a body's name begins whose small noun is at `at`; -1 where there is none. */
function smallBodyEnding(tokens: readonly Token[], at: number): number {
  if (!SMALL_HEAD.test(tokens[at]!.normal) || tokens[at + 1]?.tag === 'POS') return -1;
  let start = at;
  while (start > 0 && isSmallWord(tokens[start - 1]!)) start--;
  const possessive = tokens[start - 1]?.tag === 'POS';
  start -= possessive ? 2 : 1;
  const owner = tokens[start];
  if (!owner || !/^\p{Lu}/u.test(owner.text)) return -1;
  if (!possessive && !/^NNP|^JJ/.test(owner.tag)) return -1;
  if (countryOfDemonym(owner.normal) === undefined && !owner.tag.startsWith('NNP')) return -1;
  while (
    start > 0 &&
    /^NNP|^JJ/.test(tokens[start - 1]!.tag) &&
    /^\p{Lu}/u.test(tokens[start - 1]!.text)
  )
    start--;
  return start;
}

function isSmallWord({ normal, text }: Token): boolean {
  return SMALL_WORD.test(normal) || (isField(normal) && /^\p{Ll}/u.test(text) && normal.length > 3);
}

/** Whether a body does something here: it stands before a verb or its people, or after "according to" or "by". */
function acts({ sentence: { tokens }, words: { start, end }, form }: BodyNaming): boolean {
  const [after, next] = [tokens[end], tokens[end + 1]];
  if (/^(?:VBD|VBZ|VBP|MD|RB)$/.test(after?.tag ?? '')) return true;
  if (after?.text === ',' && next?.tag === 'RB') return true;
  if (form === 'role' || form === 'pronoun') return false;
  if (after && VOICE.test(after.normal)) return true;
  if (!/^(?:by|to|with|the)$/.test(tokens[start - 1]?.normal ?? '')) return false;
  const last = tokens[end - 1]!.normal;
  return bodyHead(last) === 'public' || bodyNamed(last) !== null;
}

/** Those who speak for the body whose name stands before: "White House advisers". */
const VOICE =
  /^(?:leadership|officials?|advisers?|advisors?|aides?|spokes\w+|lawyers|authorities|lawmakers|leaders|sources|members)$/;
