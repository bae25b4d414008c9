import { bodyHead } from '../../../../language/lexicon/bodies';
import { anyOf } from '../../../../language/lexicon/word-class';
import type { Token } from '../../../../language/parsed-text';
import { openingSubject } from '../../../../language/syntax/subject';
import type { TextOffset } from '../../../../model/text';
import { indexAt } from '../../../../text/sorted-spans';
import {
  apart,
  phraseAt,
  type Place,
  type Surroundings,
  type Telling,
  toldBefore,
  type Whom,
} from './surroundings';

const OFFICIALS = new RegExp(
  String.raw`^(?:they|(?:(?:${anyOf('group-determiner')}) )?(?:\p{Ll}+ )?officials)$`,
  'iu',
);
/** Sentences after which officials without their body may be another’s. */
const MOST_SENTENCES = 6;
/** Sentences after which a spokesperson or "it" may be another body’s. */
const SPOKESPERSON_SENTENCES = 2;
const IT_SENTENCES = 1;
/** Attributions looked over for the same group. */
const MOST_TELLINGS = 40;
/** UTF-16 units by which a naming is longer than its head that tells more than the head. */
const TELLING_UNITS = 4;
const STUDY = /^(?:study|survey|poll|report|analysis|review|paper)$/;
const SPOKESPERSON = /^spokes(?:man|woman|person)$/;

/**
 * Which body is meant by "it", "they", "officials" or "a spokesperson": the one that spoke or acted last, if
 * that is not long ago.
 */
export function bodyMeant(place: Place): Whom {
  const { around, source } = place;
  const words = around.text.article.text.slice(source.start, source.end);
  if (words.toLowerCase() === 'it') return spokeLast(place, IT_SENTENCES);
  if (OFFICIALS.test(words)) return sameOfficials(place);
  const phrase = phraseAt(around, source.start);
  if (!phrase) return undefined;
  const { article, words: stretch, head } = phrase;
  const bare = stretch.end - stretch.start === 2;
  if (SPOKESPERSON.test(head.normal) && /^(?:an?|the|its)$/.test(article) && bare) {
    return (
      spokeLast(place, SPOKESPERSON_SENTENCES) ??
      actedLast(around, source.start, SPOKESPERSON_SENTENCES)
    );
  }
  return article === 'the' ? sameWords(place, head) : undefined;
}

/** The body that the attribution before is of. */
function spokeLast(place: Place, reach: number): Whom {
  const before = toldBefore(place);
  if (!before?.speaker || before.speaker.kind === 'person') return undefined;
  return apart(place.around, before.at, place.source.start) <= reach
    ? before.speaker.entity
    : undefined;
}

/** The body of officials told of again: "officials" and "they" are those of the body whose officials spoke last. */
function sameOfficials(place: Place): Whom {
  const { around, source } = place;
  const before = toldBefore(place);
  if (!before?.speaker || apart(around, before.at, source.start) > MOST_SENTENCES) return undefined;
  const { start, end } = before.speaker.span;
  const words = around.text.article.text.slice(start, end).toLowerCase();
  if (/\bofficials\b/.test(words) || OFFICIALS.test(words)) return before.speaker.entity;
  // "Democrats objected. They noted": a body that is named as many.
  const many = before.speaker.kind === 'organization' && /(?:[^s]s|police)$/.test(words);
  return many && apart(around, before.at, source.start) <= IT_SENTENCES
    ? before.speaker.entity
    : undefined;
}

/** The body with whose name one of the last sentences begins. */
function actedLast({ text, leads }: Surroundings, offset: TextOffset, reach: number): Whom {
  const here = indexAt(text.sentences, offset);
  for (let at = here; at >= 0 && at >= here - reach; at--) {
    const lead = leads.get(at);
    if (lead !== undefined) return lead;
  }
  return undefined;
}

/** The speaker told of with the same head: "the doctors" are those who were told of with more words: "the doctors of Dale Hospital"; a study told of later is another. */
function sameWords({ around, told, index }: Place, head: Token): Whom {
  const { normal } = head;
  if (bodyHead(normal)) return undefined;
  const same = (other: Telling) =>
    other.speaker?.entity !== undefined &&
    other.speaker.span.end - other.speaker.span.start > normal.length + TELLING_UNITS &&
    phraseAt(around, other.at)?.head.normal === normal;
  const before = told.slice(Math.max(0, index - MOST_TELLINGS), index).findLast(same);
  const after = STUDY.test(normal)
    ? undefined
    : told.slice(index + 1, index + MOST_TELLINGS).find(same);
  return (before ?? after)?.speaker?.entity;
}

/** Sentences looked back over for several who act together. */
const JOINT_SENTENCES = 3;
/** Tokens at a sentence’s beginning among which its subject and verb are looked for. */
const OPENING_TOKENS = 30;

/** The speaker of several who act together is the first named: "Roe and leaders of the House kept quiet. They said". */
export function firstOfJoint({ around: { text, within }, source }: Place): Whom {
  if (!/^they$/i.test(text.article.text.slice(source.start, source.end))) return undefined;
  const here = indexAt(text.sentences, source.start);
  for (let number = here - 1; number >= 0 && number >= here - JOINT_SENTENCES; number--) {
    const { tokens, start } = text.sentences[number]!;
    const subject = openingSubject(tokens, OPENING_TOKENS);
    // They again: who they are was told before.
    if (subject.at(-1)?.normal === 'they') continue;
    const and = subject.find(({ normal }) => normal === 'and');
    return and && within({ start, end: and.start }).find(({ kind }) => kind === 'person')?.id;
  }
  return undefined;
}
