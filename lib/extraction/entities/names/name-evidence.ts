import type { Token } from '../../../language/parsed-text';
import { bodyHead, isThing, opensThing } from '../../../language/lexicon/bodies';
import {
  endsLikeFamilyName,
  isFamilyName,
  isLeadingFamilyName,
} from '../../../language/lexicon/family-names';
import { isGivenName } from '../../../language/lexicon/given-names';
import { isCourtesyTitle } from '../../../language/lexicon/honorifics';
import { isField, officeKind } from '../../../language/lexicon/offices';
import { isPersonNoun, isRelation } from '../../../language/lexicon/person-nouns';
import {
  countryNamed,
  countryOfDemonym,
  isPlace,
  isProvince,
  isPeoples,
  opensPlace,
} from '../../../language/lexicon/places';
import { isPlainWord } from '../../../language/lexicon/plain-words';
import { sharedTitle } from '../titles/titles';
import { phrase, type Stretch } from '../../../language/stretch';

/** From here up a name is a person's by itself. */
export const SURE = 3;

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const PARTICLE =
  /^(?:le|la|du|bin|binti|bint|ibn|ben|van|von|der|den|de|da|dos|del|della|di|['’]t|el|al|abu|ould)$/;
const SAYS =
  /^(?:say|tell|add|ask|argue|insist|warn|think|believe|know|want|write|announce|admit|concede|explain|note|tweet|testify|recall|joke|reply|refuse|resign|deny|vow|pledge|urge|claim|complain|acknowledge|speak)$/;

/** What the words of a name of two or more tell: 0 is a toss-up, `SURE` a person's, below 0 something else's. */
export function shapeOf(tokens: readonly Token[], name: Stretch): number {
  const words = tokens.slice(name.start, name.end).filter(({ text }) => /^[\p{L}'’]/u.test(text));
  const first = words[0]!;
  const last = words.findLast(({ normal }) => !SUFFIX.test(normal)) ?? first;
  const plain = words.filter(({ normal }) => isPlainWord(normal) || isField(normal)).length;
  const given = isGivenName(first.normal);
  const foreign = words.every(
    ({ normal }) =>
      !isPlainWord(normal) && !isPlace(normal) && countryOfDemonym(normal) === undefined,
  );
  const afterThe = tokens[name.start - 1]?.normal === 'the';
  // "Jane Park", but "Victoria Park" as well.
  const ambiguous =
    given && words.length === 2 && !isPlainWord(first.normal) && AMBIGUOUS.has(last.normal);
  const named = given && words.length === 2 && isFamilyName(last.normal);
  if (bodyHead(last.normal) && !named && !ambiguous) return -SURE;
  if (words.length > 6 || opensPlace(first.normal) || opensThing(first.normal)) return -SURE;
  // "Ivy League-trained"
  if (/\p{Ll}-\p{Ll}+(?:ed|led|era|style|wide|like)$/u.test(last.text)) return -SURE;
  if (isPeoples(last.normal)) return -SURE;
  const acronym = words.some(
    ({ text, normal }) => /^\p{Lu}{3,}s?$/u.test(text) && !SUFFIX.test(normal),
  );
  if (acronym && !words.every(isShouted)) return -SURE;
  let score = 0;
  if (SUFFIX.test(words.at(-1)!.normal) || words.some(({ text }) => INITIALS.test(text))) {
    if (words.slice(1).some(({ normal }) => isThing(normal))) return -1;
    if (words.some(({ normal }) => !isPlainWord(normal) && normal.length > 2)) score += SURE;
  }
  const most = isPlainWord(first.normal) ? words.length / 2 : words.length - 1;
  if (ambiguous) score += 1.5;
  else if (given && !isThing(last.normal) && plain <= most && plain < 3) score += SURE;
  if (isEastern(words)) score += SURE;
  if (words.some(({ normal, text }) => PARTICLE.test(normal) && /^['’]?\p{Ll}/u.test(text)))
    score += 2;
  // "Marine Le Pen"
  if (words.length > 2 && words.slice(1, -1).some(({ normal }) => PARTICLE.test(normal)))
    score += 1.5;
  if (/^(?:al|el)-/.test(last.normal) && foreign) score += 2;
  if (foreign) score += 1.5;
  if (isFamilyName(last.normal) || endsLikeFamilyName(last.normal)) score += 1.5;
  if (!foreign && !given) score -= 2;
  if (words.slice(1).some(({ normal }) => isGivenName(normal))) score += 0.5;
  if (afterThe) score -= 3;
  if (isPlace(phrase(tokens, name))) score -= 3;
  return score;
}

/** Words that head names of bodies and places and are family names as well. */
const AMBIGUOUS = new Set(
  'park church hall hill lake bay field post street bridge star press guard land bell sun wall day king power times'.split(
    ' ',
  ),
);

function isShouted({ text }: Token): boolean {
  return text === text.toUpperCase();
}

const NAMED_AFTER =
  /^(?:hospital|hotel|airport|stadium|university|school|college|museum|station|company|brand|restaurant|bridge|dam|disease|syndrome|virus|engine|prize|trophy|award|store|app|phone|jet|aircraft|rover|spacecraft)$/;

/** What stands around a name tells of it. */
export function contextOf(tokens: readonly Token[], name: Stretch): number {
  const before = tokens[name.start - 1];
  const after = tokens[name.end];
  const next = tokens[name.end + 1];
  let score = 0;
  if (before) {
    const { normal } = before;
    if (/^(?:inquiry|investigation|probe|search)$/.test(tokens[name.start - 2]?.normal ?? ''))
      score += 0.5;
    else if (/^(?:in|near|at|outside|around|across|throughout|inside|via|toward)$/.test(normal))
      score -= 2;
    else if (/^(?:to|from|into|through)$/.test(normal)) score -= 0.5;
    else if (normal === 'the') score -= 2;
    else if (/^(?:NN|JJ)/.test(before.tag) && saysSomeone(before)) score += 2;
    // "the frigate Jane Roe", "the law firm Poe Harlow"
    else if (before.tag === 'NN' && namesThing(before)) score -= 3;
    else if (/^(?:and|&|,)$/.test(normal) && sharedTitle(tokens, name.start, 1)) score += 3;
    else if (normal === ',' && saysOf(tokens, name)) score += 3;
    else if (normal === '―' || normal === '—') score += after ? 0.5 : 2;
    else if (SAYS.test(before.lemma) && before.tag.startsWith('VB')) score += 1.5;
  }
  if (!after) return score;
  // "Jane Roe hospital"
  if (after.tag === 'NN' && NAMED_AFTER.test(after.normal)) score -= 2;
  if (SAYS.test(after.lemma)) score += 2;
  else if (/^(?:VBD|VBZ)$/.test(after.tag)) score += 1;
  else if (after.tag === 'POS') score += isRelation(next?.normal ?? '') ? 2 : 0;
  // "Jane and Paul Roe"
  if (isNamesake(tokens, name)) score += 3;
  if (after.text === ',' && next) {
    if (/^(?:who|whose)$/.test(next.normal)) score += 3;
    else if (next.tag === 'CD' && /^\d\d$/.test(next.text)) score += 3;
    else if (saysWho(tokens, name.end + 1)) score += 3;
    else if (isStateAfter(tokens, name.end + 1)) score -= 3;
  }
  if (
    name.end - name.start === 1 &&
    /^(?:VBD|VBZ)$/.test(after.tag) &&
    isMeantByPronoun(tokens, name.end)
  )
    score += 2;
  if (after.text === '(' && next && /^(?:[DRI](?:-|$)|\d\d$)/.test(next.text)) score += 3;
  return score;
}

/** "Jane | and Paul Roe": one of two with a family name between them. */
function isNamesake(tokens: readonly Token[], { start, end }: Stretch): boolean {
  const [and, given, family] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (end - start > 1 || and?.normal !== 'and' || !given || !family) return false;
  return (
    isGivenName(tokens[start]!.normal) &&
    isGivenName(given.normal) &&
    /^\p{Lu}\p{Ll}/u.test(given.text) &&
    /^\p{Lu}\p{Ll}/u.test(family.text) &&
    !isPlainWord(family.normal)
  );
}

/** "his wife, | Jane Roe", "whose leader, | Jane Roe," */
function saysOf(tokens: readonly Token[], name: Stretch): boolean {
  const [whose, noun] = [tokens[name.start - 3], tokens[name.start - 2]];
  if (!noun) return false;
  if (isRelation(noun.normal)) return true;
  return /^(?:WP\$|PRP\$|POS)$/.test(whose?.tag ?? '') && officeKind(noun.normal) !== null;
}

/** "Roe says | he …": the subject is taken up as one person before another name comes. */
function isMeantByPronoun(tokens: readonly Token[], verb: number): boolean {
  // "Mayor Jane Roe of Dale said that she": the verb's subject is another.
  if (/^(?:IN|TO|CC)$/.test(tokens[verb - 2]?.tag ?? '')) return false;
  for (let at = verb + 1; at < tokens.length && at < verb + 12; at++) {
    const { normal, tag } = tokens[at]!;
    if (tag.startsWith('NNP') || tag === '``') return false;
    if (/^(?:he|she|his|her|himself|herself)$/.test(normal)) return true;
  }
  return false;
}

function namesThing({ normal, text }: Token): boolean {
  return text === normal && (isThing(normal) || bodyHead(normal) !== null);
}

function saysSomeone({ normal, lemma }: Token): boolean {
  return isCourtesyTitle(normal) || officeKind(normal) !== null || isPersonNoun(lemma);
}

/** Whether words say what someone is: "a fish seller,", "Lebanon’s tourism minister", "deputy speaker of the Sejm". */
function saysWho(tokens: readonly Token[], start: number): boolean {
  // "Fortunately, doctors came."
  if (tokens[start]?.tag === 'NNS') return false;
  for (let at = start; at < tokens.length && at < start + 10; at++) {
    const { tag, normal } = tokens[at]!;
    if (/^NNS?$/.test(tag) || tag === 'NNP' || tag === 'JJ') {
      const ends = !/^(?:NN|POS)/.test(tokens[at + 1]?.tag ?? '');
      if (ends && (officeKind(normal) || isPersonNoun(normal))) return true;
      if (ends && tag === 'NNP' && !/^\p{Lu}/u.test(tokens[at]!.text)) return false;
      continue;
    }
    if (!/^(?:DT|PRP\$|POS|CD|RB|VBN|VBG)$/.test(tag)) return false;
  }
  return false;
}

/** "Flint, | Mich." and "Lille, | France" */
function isStateAfter(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((length) => {
    if (at + length > tokens.length) return false;
    const words = phrase(tokens, { start: at, end: at + length });
    const ends = tokens[at + length];
    return (
      (isProvince(words) || countryNamed(words) !== undefined) &&
      (!ends || /^[.,:)]$/.test(ends.tag) || ends.text === ')')
    );
  });
}

/** Whether words are a name with the family's first, as in Korea, China, Viet Nam: "Cho Min-seo", "Tran Van Binh". */
export function isEastern(words: readonly Token[]): boolean {
  const [family, second] = words;
  if (!family || !second || !isLeadingFamilyName(family.normal) || words.length > 4) return false;
  const small = isLeadingFamilyName(second.normal) && !isPlainWord(family.normal);
  if ((isPlainWord(second.normal) && !small) || (isPlace(second.normal) && isPlace(family.normal)))
    return false;
  if (words.slice(1).some(({ normal }) => bodyHead(normal) !== null)) return false;
  return (
    words.length > 2 ||
    /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(second.text) ||
    small ||
    !isGivenName(family.normal)
  );
}
