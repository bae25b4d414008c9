import { officeKind } from '../../language/lexicon/offices';
import { isPersonNoun } from '../../language/lexicon/person-nouns';
import type { ParsedText } from '../../language/parsed-text';
import type { Entity, Source } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { indexAt, touching } from '../../text/sorted-spans';
import { overlaps } from '../../text/span';
import type { Candidate } from './candidate';
import { type Line, spanOf } from './rules/line';
import { phraseBefore } from './rules/noun-phrase';
import { subjectBefore } from './rules/subjects';
import { tokenAt } from './token-at';

/** A candidate where it stands, with whom its source names as far as is known. */
export interface Told extends Candidate {
  /** Where its source begins, or its cue. */
  readonly at: number;
  readonly by: Source | undefined;
}

/** What context is read from. */
export interface Scene {
  readonly text: ParsedText;
  readonly entities: readonly Entity[];
  readonly lines: readonly Line[];
  /** Where the lines begin. */
  readonly starts: readonly Pick<TextSpan, 'start'>[];
  readonly speakerOf: (source: TextSpan) => Source;
}

/** Writings in which one speaks for oneself; reports and polls may be anybody’s. */
const OWN_WRITING =
  /\b[Ss]tatement$|\b(?:letter|communiqué|communique|memo|press release|tweet|post|message|email|op-ed)$/;
const ISSUES =
  /^(?:issue|release|publish|send|sign|write|post|deliver|make|read|circulate|put|give|submit)$/;
const MANY = /^(?:they|(?:(?:the|these|those|other|some|several) )?(?:\p{Ll}+ )?officials)$/iu;
const MANY_OF_A_BODY = /\bofficials\b/;
/** Sentences after which a writing or a group named without its owner may be another’s. */
const REACH = 6;
/** Blocks within which one told of by trade or title is named. */
const SOON = 2;

/** Who is meant by a source that names nobody, from what stands around it; null where that is not sure. */
export function meantByContext(scene: Scene, told: readonly Told[], index: number): Source | null {
  const one = told[index]!;
  if (!one.source) return besides(scene, told, index);
  const { source } = one;
  const words = scene.text.article.text.slice(source.start, source.end);
  const entity =
    beforeRelative(scene, source) ??
    (OWN_WRITING.test(words) ? ownerOf(scene, told, index, source) : undefined) ??
    (words.toLowerCase() === 'it' ? sameBody(scene, told, index) : undefined) ??
    (MANY.test(words) ? sameGroup(scene, told, index) : undefined) ??
    (tellsTrade(scene, source) ? namedSoon(scene, told, index) : undefined);
  const found = scene.entities.find(({ id }) => id === entity);
  return found ? { span: source, kind: found.kind, entity: found.id } : null;
}

type Id = Source['entity'];

/** "Conceding that …, he warned": a participle without a subject is of the one who speaks in its sentence. */
function besides({ text }: Scene, told: readonly Told[], index: number): Source | null {
  const { cue } = told[index]!;
  const found = cue && tokenAt(text, cue.start);
  if (found?.token.tag !== 'VBG') return null;
  const { sentence, token } = found;
  const other = told[sentence.tokens[0] === token ? index + 1 : index - 1];
  return other?.by && overlaps(sentence, { start: other.at, end: other.at + 1 }) ? other.by : null;
}

/** "the party, which said": whom the words before a relative pronoun mean. */
function beforeRelative(scene: Scene, source: TextSpan): Id {
  const found = placeOf(scene, source.start);
  if (!found) return undefined;
  const { line, at } = found;
  const { tokens } = line;
  if (!/^(?:WP|WDT)$/.test(tokens[at]!.tag) || tokens[at]!.end !== source.end) return undefined;
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const start = phraseBefore(tokens, end);
  if (start === null) return undefined;
  const { entity, kind } = scene.speakerOf(spanOf(line, { start, end }));
  return kind !== 'person' || namesAt(scene, entity, tokens[end - 1]!.end) ? entity : undefined;
}

/** "a Roe adviser who" is not Roe. */
function namesAt({ entities }: Scene, entity: Id, end: number): boolean {
  const mentions = entities.find(({ id }) => id === entity)?.mentions ?? [];
  return mentions.some(({ span }) => span.end === end);
}

/** Whose a statement or letter is: of the one who "issued" it in the sentence, else of the one who spoke last. */
function ownerOf(scene: Scene, told: readonly Told[], index: number, source: TextSpan): Id {
  const found = placeOf(scene, source.start);
  if (!found) return undefined;
  const { line, at } = found;
  const verb = line.tokens[at - 1];
  if (verb && ISSUES.test(verb.lemma)) {
    const subject = subjectBefore(line, at - 1);
    return subject ? scene.speakerOf(spanOf(line, subject)).entity : undefined;
  }
  const before = told[index - 1];
  const definite = /^(?:the|this|that)$/.test(line.tokens[at]!.normal);
  return definite && before && isNear(scene, before.at, source.start)
    ? before.by?.entity
    : undefined;
}

/** "It pointed out": the body that spoke in the sentence before. */
function sameBody({ text }: Scene, told: readonly Told[], index: number): Id {
  const before = told[index - 1];
  if (!before?.by || before.by.kind === 'person') return undefined;
  const apart = indexAt(text.sentences, told[index]!.at) - indexAt(text.sentences, before.at);
  return apart <= 1 ? before.by.entity : undefined;
}

/** "Officials" and "they" are those of the body whose officials spoke last. */
function sameGroup(scene: Scene, told: readonly Told[], index: number): Id {
  const before = told[index - 1];
  if (!before?.by || !isNear(scene, before.at, told[index]!.at)) return undefined;
  const { start, end } = before.by.span;
  const words = scene.text.article.text.slice(start, end);
  return MANY_OF_A_BODY.test(words.toLowerCase()) || MANY.test(words)
    ? before.by.entity
    : undefined;
}

/** "a lawmaker from Dale", "the deputy head of the delegation"; spokespeople are many, and stay unnamed. */
function tellsTrade(scene: Scene, source: TextSpan): boolean {
  const found = placeOf(scene, source.start);
  const article = found?.line.tokens[found.at]?.normal ?? '';
  if (!found || !/^(?:an?|one|the)$/.test(article)) return false;
  const { tokens } = found.line;
  let head = found.at;
  while (/^(?:NN|NNP|JJ|POS|VBN|CD|RB)$/.test(tokens[head + 1]?.tag ?? '')) head++;
  const { normal, tag } = tokens[head]!;
  const tied = /^(?:of|from|for|at|in|with)$/.test(tokens[head + 1]?.normal ?? '');
  return (
    tag === 'NN' &&
    (article !== 'the' || tied) &&
    !/^spokes|^official$|^aide$/.test(normal) &&
    (officeKind(normal) !== null || isPersonNoun(normal))
  );
}

/** "A lawmaker from Dale wants a ban. ¶ “It is time,” Ana Ruiz said": one who is named first where the next quotation is given. */
function namedSoon({ text, entities }: Scene, told: readonly Told[], index: number): Id {
  const { at } = told[index]!;
  const { article, sentences } = text;
  const blockOf = (offset: number) => sentences[indexAt(sentences, offset)]!.block;
  const here = blockOf(at);
  const next = told.slice(index + 1).find((other) => blockOf(other.at) > here);
  if (!next?.by || next.by.kind !== 'person' || next.by.span.start < at) return undefined;
  const naming = article.text.slice(next.by.span.start, next.by.span.end);
  const block = blockOf(next.at);
  const quoted = touching(text.quotations, next.content[0])[0];
  const opens = quoted?.start === article.blocks[block]!.span.start;
  const { entity } = next.by;
  const first = entities.find(({ id }) => id === entity)?.mentions[0].span.start ?? 0;
  return block - here <= SOON && opens && first >= next.by.span.start && !naming.includes(',')
    ? entity
    : undefined;
}

function isNear({ text }: Scene, one: number, other: number): boolean {
  return indexAt(text.sentences, other) - indexAt(text.sentences, one) <= REACH;
}

function placeOf({ lines, starts }: Scene, offset: number): { line: Line; at: number } | null {
  const line = lines[indexAt(starts, offset)];
  const at = line ? indexAt(line.tokens, offset) : -1;
  return line && at >= 0 && line.tokens[at]!.start === offset ? { line, at } : null;
}
