import { anyOf, wordClass } from '../../../../language/lexicon/word-class';
import { spanOf } from '../../../../language/stretch';
import { subjectBefore } from '../../../../language/syntax/subject';
import { indexAt } from '../../../../text/sorted-spans';
import {
  apart,
  phraseAt,
  tokenAtOffset,
  type Place,
  type Telling,
  toldBefore,
  type Whom,
} from './surroundings';

const OWN_WRITING = new RegExp(String.raw`\b[Ss]tatement$|\b(?:${anyOf('own-writing')})$`);
const ISSUING = wordClass('issuing');
/** Writings that only one who was told to have written one can own; they are many people’s. */
const ANYBODYS = /^(?:article|story|editorial|lawsuit|complaint)$/;
/** Sentences after which a writing may be of another than the one told to have made one, and than the body that spoke. */
const WRITER_SENTENCES = 6;
const BODY_SENTENCES = 2;

/** Whose a statement or letter is: of the one who "issued" it in the sentence, else of the one who was told to write it, else of a body that spoke last. */
export function writerOf(place: Place): Whom {
  const { around, source } = place;
  const words = around.text.article.text.slice(source.start, source.end);
  if (!OWN_WRITING.test(words)) return undefined;
  const found = tokenAtOffset(around, source.start);
  if (!found) return undefined;
  const { line, at } = found;
  const verb = line.tokens[at - 1];
  if (verb && ISSUING.has(verb.lemma)) {
    const subject = subjectBefore(line, at - 1);
    return subject ? around.speakerOf(spanOf(line, subject)).entity : undefined;
  }
  if (!/^(?:the|this|that)$/.test(line.tokens[at]!.normal)) return undefined;
  const noun = words.split(' ').at(-1)!;
  const writer = toldWith(place, noun);
  if (writer) return writer.speaker?.entity;
  return ANYBODYS.test(noun) ? undefined : bodyBefore(place);
}

/** The speaker told to have written one: "Roe denied it in a statement. … “…,” the statement went on". */
function toldWith({ around, told, index, source }: Place, noun: string): Telling | undefined {
  const { sentences } = around.text;
  const here = source.start;
  for (let at = index - 1; at >= 0 && apart(around, told[at]!.at, here) <= WRITER_SENTENCES; at--) {
    const sentence = sentences[indexAt(sentences, told[at]!.at)]!;
    const tells = sentence.end <= here && sentence.tokens.some(({ normal }) => normal === noun);
    if (tells) return told[at];
  }
  return undefined;
}

/** A body that spoke right before does so in writing; a person may have been told of by the way. */
function bodyBefore(place: Place): Whom {
  const before = toldBefore(place);
  if (!before?.speaker || before.speaker.kind === 'person') return undefined;
  return apart(place.around, before.at, place.source.start) <= BODY_SENTENCES
    ? before.speaker.entity
    : undefined;
}

const OWN_VOICE = wordClass('own-voice');

/** The owner of what speaks, the only person of the sentence before: "Teachers did not see Roe. His office said". */
export function ownerBefore({ around, source }: Place): Whom {
  const phrase = phraseAt(around, source.start);
  if (!phrase || !/^(?:his|her)$/.test(phrase.article) || !OWN_VOICE.has(phrase.head.normal)) {
    return undefined;
  }
  const { sentences } = around.text;
  const before = sentences[indexAt(sentences, source.start) - 1];
  if (!before) return undefined;
  const named = around.within({ start: before.start, end: source.start });
  const people = new Set(named.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const [only] = people;
  return people.size === 1 ? only : undefined;
}
