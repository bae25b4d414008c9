import nlp from 'compromise';
import type { TextSpan } from '../../model/text';
import type { PageInput, TextInput } from './kits/kit';
import { byReadability } from './pages/readability';

/** A system to stand beside: answers of the contract, made by the plainest means. */
export interface Baseline {
  readonly name: string;
  readonly collections: readonly string[];
  answer(input: TextInput & PageInput): object;
}

export const BASELINES: readonly Baseline[] = [
  {
    name: 'compromise',
    collections: ['own', 'officials', 'persons', 'attribution'],
    answer: byCompromise,
  },
  { name: 'regex', collections: ['own', 'officials', 'attribution'], answer: byRegex },
  { name: 'lead-3', collections: ['own', 'officials'], answer: byLead },
  { name: 'readability', collections: ['pages', 'detect'], answer: byReadability },
];

/** compromise's own `.people()` and `.quotations()`; each person's name is one entity. */
function byCompromise({ id, text }: TextInput): object {
  const doc = nlp(text);
  const byName = new Map<string, TextSpan[]>();
  for (const span of spans(doc.people())) {
    const name = text.slice(span.start, span.end).replace(/[’']s$|[^\p{L}\p{N}.]+$/u, '');
    const trimmed = { start: span.start, end: span.start + name.length };
    byName.set(name, [...(byName.get(name) ?? []), trimmed]);
  }
  return answer(id, text, {
    entities: [...byName].map(([name, mentions], index) => ({
      id: `e${index}`,
      name,
      kind: 'person',
      official: false,
      mentions,
    })),
    attributions: spans(doc.quotations()).map((span) => ({ kind: 'direct', content: [span] })),
  });
}

function spans(view: unknown): TextSpan[] {
  return (view as { json(options: object): { offset: { start: number; length: number } }[] })
    .json({ offset: true })
    .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
}

const NAME = String.raw`(?:\p{Lu}[\p{L}'’.-]+ ?){1,4}`;
const CUE = String.raw`(?:said|says|told|added|asked|warned|argued|wrote|according to)`;
/** “…,” said Name — “…,” Name said — Name said (that) … to the end of the sentence. */
const SHAPES = [
  new RegExp(`(?<content>“[^”]+”),? (?<cue>${CUE}) (?<source>${NAME})`, 'gu'),
  new RegExp(`(?<content>“[^”]+”),? (?<source>${NAME}) ?(?<cue>${CUE})`, 'gu'),
  new RegExp(
    `(?<source>${NAME}) ?(?<cue>said|says) (?<content>(?:that )?[^“”\\n]+?)(?=\\. |\\.?\\n|$)`,
    'gu',
  ),
];

/** Three sentence shapes and nothing learned: what an afternoon of regular expressions gives. */
function byRegex({ id, text }: TextInput): object {
  const attributions: object[] = [];
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const part = (name: string) => {
        const words = match.groups![name]!.trimEnd();
        const start = match.index + match[0].indexOf(words);
        return { start, end: start + words.length };
      };
      const content = part('content');
      attributions.push({
        kind: text[content.start] === '“' ? 'direct' : 'indirect',
        source: part('source'),
        cue: part('cue'),
        content: [content],
      });
    }
  }
  return answer(id, text, { attributions });
}

/** The first three sentences: what a summary of news must beat. */
function byLead({ id, text }: TextInput): object {
  const sentences = [...text.matchAll(/\S[^\n]*?[.!?]["”’)]*(?=\s+\p{Lu}|\s*\n|\s*$)/gu)];
  const summary = sentences
    .slice(0, 3)
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
  return answer(id, text, { summary });
}

function answer(id: string, text: string, found: object): object {
  return {
    id,
    isArticle: true,
    language: 'en',
    article: { text },
    entities: [],
    attributions: [],
    positions: [],
    summary: [],
    ...found,
  };
}
