import { countryOfDemonym } from '../../../language/lexicon/places';
import type { Gender } from '../../../language/lexicon/gender';
import { genderOfGivenName } from '../../../language/lexicon/given-names';
import { genderOfOffice } from '../../../language/lexicon/offices';
import { genderOfPersonNoun } from '../../../language/lexicon/person-nouns';
import { wordClass } from '../../../language/lexicon/word-class';
import type { ParsedText, Token } from '../../../language/parsed-text';
import { isFinite, isNoun, isVerb, tagged } from '../../../language/syntax/tags';
import type { Entity, EntityId, Mention } from '../../../model/analysis';
import type { TextOffset, TextSpan, TokenIndex } from '../../../model/text';
import { indexAt } from '../../../text/sorted-spans';

/** A place that names or means somebody who may speak, with the sentence that it stands in. */
export interface Naming {
  readonly member: Member;
  readonly span: TextSpan;
  readonly form: Mention['form'];
  /** The number of its sentence, and its first and last token there. */
  readonly sentence: number;
  readonly from: TokenIndex;
  readonly to: TokenIndex;
  readonly quoted: boolean;
  /** Stands before a finite verb, or right behind one as inverted subjects do. */
  readonly subject: boolean;
  /** Opens its sentence. */
  readonly opens: boolean;
}

/** Somebody who may speak: an entity with what the article tells of it. */
export interface Member {
  readonly entity: Entity;
  /** Its place among the entities, which stand in order of weight. */
  readonly place: number;
  readonly namings: Naming[];
  /** The words of its name, in small letters. */
  readonly name: readonly string[];
  readonly initials: string;
  /** What titles, appositions and office call it, in small letters. */
  readonly called: Set<string>;
  gender: Gender | null;
}

/** All who may speak in an article. */
export interface Cast {
  readonly text: ParsedText;
  readonly members: readonly Member[];
  readonly byId: ReadonlyMap<EntityId, Member>;
  /** In reading order, the longer of two that begin together first. */
  readonly namings: readonly Naming[];
}

/** Tokens around a name that may tell what its bearer is. */
const BESIDE = 7;
const OF_MEN = wordClass('of-man');
const OF_WOMEN = wordClass('of-woman');
const DESCRIBES = tagged('NN* JJ* CD POS VBN IN DT PRP$');

/** The cast of an article, by its entities. */
export function castOf(text: ParsedText, entities: readonly Entity[]): Cast {
  const members = entities.map((entity, place): Member => {
    const name = entity.name.toLowerCase().replaceAll('’', "'").split(/\s+/);
    return {
      entity,
      place,
      namings: [],
      name,
      initials: (entity.name.match(/(?<![\p{L}’'-])\p{Lu}/gu) ?? []).join('').toLowerCase(),
      called: new Set(wordsIn(entity.office?.title ?? '')),
      gender: entity.kind === 'person' && name.length > 1 ? genderOfGivenName(name[0]!) : null,
    };
  });
  for (const member of members) {
    for (const { span, form } of member.entity.mentions) {
      const naming = namingOf(text, member, span, form);
      if (!naming) continue;
      member.namings.push(naming);
      if (form !== 'pronoun') describe(text, naming);
      else genderFrom(member, text.article.text.slice(span.start, span.end).toLowerCase());
    }
  }
  const namings = members
    .flatMap((member) => member.namings)
    .toSorted((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
  const byId = new Map(members.map((member) => [member.entity.id, member]));
  return { text, members, byId, namings };
}

function wordsIn(words: string): readonly string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}

function genderFrom(member: Member, pronoun: string): void {
  if (OF_MEN.has(pronoun)) member.gender = 'man';
  else if (OF_WOMEN.has(pronoun)) member.gender = 'woman';
}

function namingOf(
  text: ParsedText,
  member: Member,
  span: TextSpan,
  form: Mention['form'],
): Naming | null {
  const sentence = indexAt(text.sentences, span.start);
  const tokens = text.sentences[sentence]?.tokens;
  if (!tokens) return null;
  const from = indexAt(tokens, span.start);
  const to = indexAt(tokens, span.end - 1) + 1;
  if (from < 0 || to <= from) return null;
  const quoted = isWithin(text.quotations, span.start);
  const next = behindAside(tokens, to);
  const before = tokens[from - 1];
  const subject =
    isFinite(tokens[next]) ||
    (isVerb(before) && SPEAKING.has(before!.lemma) && !isNoun(tokens[to]));
  const opens = tokens.slice(0, from).every(({ text: word }) => !/[\p{Ll}]{4}/u.test(word));
  return { member, span, form, sentence, from, to, quoted, subject, opens };
}

const SPEAKING = wordClass('speaking-verb');

/** Where the clause goes on behind a name and an aside: "Roe, the mayor, | said". */
function behindAside(tokens: readonly Token[], at: TokenIndex): TokenIndex {
  if (tokens[at]?.text !== ',') return at;
  for (let end = at + 1; end < tokens.length && end < at + 14; end++) {
    if (tokens[end]!.text === ',') return end + 1;
  }
  return at;
}

/** Whether an offset lies within one of some spans in order. */
export function isWithin(spans: readonly TextSpan[], offset: TextOffset): boolean {
  return (spans[indexAt(spans, offset)]?.end ?? -1) > offset;
}

/** Adds what stands beside a name and tells what its bearer is: the title before it, the apposition behind it. */
function describe({ sentences }: ParsedText, { member, form, sentence, from, to }: Naming): void {
  const { tokens } = sentences[sentence]!;
  if (form === 'role') {
    for (const token of tokens.slice(from, to)) take(member, token);
    return;
  }
  const comma = tokens[from - 1]?.text === ',' ? from - 1 : from;
  for (let at = comma - 1; at >= 0 && at >= comma - BESIDE; at--) {
    if (!DESCRIBES(tokens[at])) break;
    take(member, tokens[at]!);
  }
  if (tokens[to]?.text !== ',') return;
  for (let at = to + 1; at < tokens.length && at <= to + BESIDE; at++) {
    if (!DESCRIBES(tokens[at])) break;
    take(member, tokens[at]!);
  }
}

function take(member: Member, { normal, lemma, tag }: Token): void {
  if (!/^(?:NN|JJ)/.test(tag)) return;
  member.called.add(normal).add(lemma);
  if (member.entity.kind !== 'person') return;
  member.gender ??= genderOfOffice(normal) ?? genderOfPersonNoun(normal);
}

/** The country that an adjective within some words tells, "" for none. */
export function countryTold(tokens: readonly Token[]): string {
  for (const [at, { normal }] of tokens.entries()) {
    const next = tokens[at + 1];
    const country =
      (next && countryOfDemonym(`${normal} ${next.normal}`)) || countryOfDemonym(normal);
    if (country) return country;
  }
  return '';
}
