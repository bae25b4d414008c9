import type { Sentence } from '../../language/parsed-text';
import { bodyHead, bodyNamed } from '../../language/lexicon/bodies';
import { countryOfDemonym } from '../../language/lexicon/places';
import type { Mention } from '../../model/analysis';
import { type Found, spanOf } from './found';
import { phrase, type Stretch, wording } from './stretch';

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

/** A mention of a body, with what tells whether it acts. */
interface Naming {
  readonly sentence: Sentence;
  readonly words: Stretch;
}

/** Countries (capitals and seats of power standing for them) and bodies that the article names, each once. */
export function groupsIn(
  found: readonly Found[],
  sentences: readonly Sentence[],
): readonly Group[] {
  const groups = new Map<string, Group & { acts: boolean }>();
  const add = (
    key: string,
    kind: Group['kind'],
    name: string,
    form: Mention['form'],
    naming: Naming,
  ) => {
    const group = groups.get(key) ?? { kind, name, mentions: [], acts: kind === 'place' };
    groups.set(key, group);
    group.mentions.push({ span: spanOf(naming.sentence, naming.words), form });
    group.acts ||= acts(naming);
  };
  for (const { sentence, piece } of found) {
    const words = phrase(sentence.tokens, piece.name);
    const naming = { sentence, words: piece.name };
    if (piece.kind === 'place') {
      const { country } = piece;
      if (!country) continue;
      const form = words === country.toLowerCase() ? 'full' : 'alias';
      add(`place:${country}`, 'place', country, form, naming);
    } else if (piece.kind === 'body') {
      const key = words.replace(/^the /, '').replaceAll('.', '');
      add(`body:${key}`, 'organization', wording(sentence.tokens, piece.name), 'full', naming);
    }
  }
  for (const sentence of sentences) {
    for (const words of smallBodies(sentence)) {
      const name = wording(sentence.tokens, words);
      add(`body:${name.toLowerCase()}`, 'organization', name, 'full', { sentence, words });
    }
  }
  for (const group of groups.values()) {
    group.mentions.sort((one, other) => one.span.start - other.span.start);
  }
  return [...groups.values()]
    .filter((group) => group.acts)
    .map(({ kind, name, mentions }) => ({ kind, name, mentions }));
}

/** "China’s foreign ministry", "the Obama administration", "the Norwegian government". */
function smallBodies({ tokens }: Sentence): Stretch[] {
  const bodies: Stretch[] = [];
  for (const [at, { normal }] of tokens.entries()) {
    if (!SMALL_HEAD.test(normal) || tokens[at + 1]?.tag === 'POS') continue;
    let start = at;
    while (start > 0 && SMALL_WORD.test(tokens[start - 1]!.normal)) start--;
    let owner = start - 1;
    if (tokens[owner]?.tag === 'POS') owner--;
    const word = tokens[owner];
    if (!word || !/^\p{Lu}/u.test(word.text)) continue;
    const possessive = tokens[owner + 1]?.tag === 'POS';
    if (!possessive && !/^NNP|^JJ/.test(word.tag)) continue;
    if (countryOfDemonym(word.normal) === undefined && !word.tag.startsWith('NNP')) continue;
    start = owner;
    while (
      start > 0 &&
      /^NNP|^JJ/.test(tokens[start - 1]!.tag) &&
      /^\p{Lu}/u.test(tokens[start - 1]!.text)
    )
      start--;
    bodies.push({ start, end: at + 1 });
  }
  return bodies;
}

/** Whether a body does something here: it stands before a verb, or after "according to" or "by". */
function acts({ sentence: { tokens }, words: { start, end } }: Naming): boolean {
  if (/^(?:VBD|VBZ|VBP|MD|RB)$/.test(tokens[end]?.tag ?? '')) return true;
  if (!/^(?:by|to|with|the)$/.test(tokens[start - 1]?.normal ?? '')) return false;
  const last = tokens[end - 1]!.normal;
  return bodyHead(last) === 'public' || bodyNamed(last) !== null;
}
