import type { Sentence } from '../../language/parsed-text';
import { bodyHead, bodyNamed } from '../../language/lexicon/bodies';
import { countryOfDemonym } from '../../language/lexicon/places';
import type { Mention } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { type Found, spanOf } from './found';
import { phrase } from './pieces';

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
  const groups = new Map<string, Group>();
  const add = (key: string, kind: Group['kind'], name: string, mention: Mention) => {
    const group = groups.get(key) ?? { kind, name, mentions: [] };
    groups.set(key, group);
    group.mentions.push(mention);
  };
  for (const { sentence, piece } of found) {
    const span = spanOf(sentence, piece.name);
    const words = phrase(sentence.tokens, piece.name);
    if (piece.kind === 'place') {
      const { country } = piece;
      if (!country) continue;
      const form = words === country.toLowerCase() ? 'full' : 'alias';
      add(`place:${country}`, 'place', country, { span, form });
    } else if (piece.kind === 'body') {
      const key = words.replace(/^the /, '').replaceAll('.', '');
      add(`body:${key}`, 'organization', textOf(sentence, span), { span, form: 'full' });
    }
  }
  for (const sentence of sentences) {
    for (const { span, name } of smallBodies(sentence)) {
      add(`body:${name.toLowerCase()}`, 'organization', name, { span, form: 'full' });
    }
  }
  for (const group of groups.values()) {
    group.mentions.sort((one, other) => one.span.start - other.span.start);
  }
  return [...groups.values()].filter((group) => group.kind === 'place' || acts(group, sentences));
}

/** "China’s foreign ministry", "the Obama administration", "the Norwegian government". */
function smallBodies(sentence: Sentence): { span: TextSpan; name: string }[] {
  const { tokens } = sentence;
  const bodies: { span: TextSpan; name: string }[] = [];
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
    const span = spanOf(sentence, { start, end: at + 1 });
    bodies.push({ span, name: textOf(sentence, span) });
  }
  return bodies;
}

/** Whether a body does something somewhere: it stands before a verb, or after "according to" or "by". */
function acts({ mentions }: Group, sentences: readonly Sentence[]): boolean {
  return mentions.some(({ span }) => {
    const sentence = sentences[sentenceAt(sentences, span.start)];
    if (!sentence) return false;
    const last = sentence.tokens.findIndex(({ end }) => end === span.end);
    const after = sentence.tokens[last + 1];
    const before =
      sentence.tokens[sentence.tokens.findIndex(({ start }) => start === span.start) - 1];
    const name = sentence.tokens[last]!.normal;
    const open = bodyHead(name) === 'public' || bodyNamed(name) !== null;
    return (
      /^(?:VBD|VBZ|VBP|MD|RB)$/.test(after?.tag ?? '') ||
      (open && /^(?:by|to|with|the)$/.test(before?.normal ?? ''))
    );
  });
}

function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function textOf({ tokens }: Sentence, { start, end }: TextSpan): string {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  return words
    .map((token, at) =>
      at > 0 && token.start > words[at - 1]!.end ? ` ${token.text}` : token.text,
    )
    .join('');
}
