import type { TextSpan } from '../../../../model/text';
import { spanOf } from '../../../../language/stretch';
import { indexAt } from '../../../../text/sorted-spans';
import { subjectBefore } from '../../rules/subjects';
import { apart, type Id, phraseAt, placeOf, type Scene, type Told, toldBefore } from './scene';

/** Writings in which one speaks for oneself; reports and polls may be anybody’s. */
const OWN_WRITING =
  /\b[Ss]tatement$|\b(?:letter|communiqué|communique|memo|press release|tweet|post|message|email|op-ed|ruling|opinion|verdict|judgment|article|story|editorial|lawsuit|complaint)$/;
const ISSUES =
  /^(?:issue|release|publish|send|sign|write|post|deliver|make|read|circulate|put|give|submit)$/;
/** Writings that only one who was told to have written one can own; they are many people’s. */
const ANYBODYS = /^(?:article|story|editorial|lawsuit|complaint)$/;
/** Sentences after which a writing without its owner may be another’s. */
const REACH = 6;
const CLOSE = 2;

/** Whose a statement or letter is: of the one who "issued" it in the sentence, else of the one who was told to write it, else of a body that spoke last. */
export function ownerOf(scene: Scene, told: readonly Told[], index: number, source: TextSpan): Id {
  if (!OWN_WRITING.test(scene.text.article.text.slice(source.start, source.end))) return undefined;
  const found = placeOf(scene, source.start);
  if (!found) return undefined;
  const { line, at } = found;
  const verb = line.tokens[at - 1];
  if (verb && ISSUES.test(verb.lemma)) {
    const subject = subjectBefore(line, at - 1);
    return subject ? scene.speakerOf(spanOf(line, subject)).entity : undefined;
  }
  if (!/^(?:the|this|that)$/.test(line.tokens[at]!.normal)) return undefined;
  const noun = scene.text.article.text.slice(source.start, source.end).split(' ').at(-1)!;
  const writer = toldWith(scene, told, index, noun);
  if (writer) return writer.by?.entity;
  return ANYBODYS.test(noun) ? undefined : bodyBefore(scene, told, index);
}

/** "Roe denied it in a statement. … “…,” the statement went on": who was told to have written one. */
function toldWith(
  scene: Scene,
  told: readonly Told[],
  index: number,
  noun: string,
): Told | undefined {
  const { sentences } = scene.text;
  const here = told[index]!.at;
  for (let at = index - 1; at >= 0 && apart(scene, told[at]!.at, here) <= REACH; at--) {
    const sentence = sentences[indexAt(sentences, told[at]!.at)]!;
    const tells = sentence.end <= here && sentence.tokens.some(({ normal }) => normal === noun);
    if (tells) return told[at];
  }
  return undefined;
}

/** A body that spoke right before does so in writing; a person may have been told of by the way. */
function bodyBefore(scene: Scene, told: readonly Told[], index: number): Id {
  const before = toldBefore(told, index);
  if (!before?.by || before.by.kind === 'person') return undefined;
  return apart(scene, before.at, told[index]!.at) <= CLOSE ? before.by.entity : undefined;
}

/** What speaks for the one whose it is. */
const OWN =
  /^(?:office|campaign|team|statement|letter|tweet|memo|message|administration|government)$/;

/** "Teachers did not see Roe. His office said": the only person of the sentence before, who owns what speaks. */
export function ownerBefore(scene: Scene, offset: number): Id {
  const phrase = phraseAt(scene, offset);
  if (!phrase || !/^(?:his|her)$/.test(phrase.article) || !OWN.test(phrase.head.normal)) {
    return undefined;
  }
  const { sentences } = scene.text;
  const before = sentences[indexAt(sentences, offset) - 1];
  if (!before) return undefined;
  const named = scene.within({ start: before.start, end: offset });
  const people = new Set(named.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const [only] = people;
  return people.size === 1 ? only : undefined;
}
