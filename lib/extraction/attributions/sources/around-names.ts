import { anyOf, wordClass } from '../../../language/lexicon/word-class';
import type { Token } from '../../../language/parsed-text';
import { phraseStart } from '../../../language/syntax/noun-phrase';

const SOME_OR_SENIOR = wordClass('some-or-senior');
const STATE_VOICE = new RegExp(
  String.raw`^(\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?) (?:\p{Ll}+ )?(?:${anyOf('state-voice')})$`,
  'u',
);

/** The adjective, in small letters, of the state for which the voices behind it speak: "several senior | Norwegian | officials". */
export function adjectiveOfVoice(words: string): string | undefined {
  const parts = words.split(' ');
  const first = parts.findIndex((word) => !SOME_OR_SENIOR.has(word.toLowerCase()));
  return STATE_VOICE.exec(parts.slice(first).join(' '))?.[1]?.toLowerCase();
}

const VOICE_OF = new RegExp(
  String.raw`^(?:(?!former\b|ex-)[\p{L}’'-]+ ){0,5}?(?:${anyOf('spokesperson', 'speaker-for')}) (?:${anyOf('of-whom')}) (?:the )?$`,
  'iu',
);
const WRITING_OF = new RegExp(
  String.raw`\b(?:${anyOf('body-writing')})(?: (?:${anyOf('put-out')}))? (?:by|from) (?:the )?$`,
  'iu',
);

/**
 * Whether the words before a body’s name are those who speak for it or what it puts in writing: "a spokesman for | the ministry",
 * "a complaint filed by | the council".
 */
export function speaksFor(before: string): boolean {
  return VOICE_OF.test(before) || WRITING_OF.test(before);
}

const GOVERNING = wordClass('governing');
const GOVERNED_TITLE = wordClass('governed-title');

function isGovernedTitle(token: Token | undefined): boolean {
  return token !== undefined && GOVERNED_TITLE.has(token.normal.replace(/\.$/, ''));
}

/** Whether a preposition governs the name behind some tokens: "a friend of | Roe", "critics of former President | Roe". */
export function isGoverned(before: readonly Token[]): boolean {
  const title = phraseStart(before, before.length, { over: isGovernedTitle });
  return GOVERNING.has(before[title - 1]?.normal ?? '');
}

/** Whether the words behind a name are what is owned: "Roe’s lawyer" is not Roe; "Roe’s office" is. */
export function isPossessor(after: string): boolean {
  return /^['’]s?\s+(?!(?:office|campaign|team)\b)[\p{L}\p{N}]/u.test(after);
}

const SOMEBODY = new RegExp(
  String.raw`^(?:['’]s?)?\s+(?:[\p{L}-]+\s+){0,4}?(?:${anyOf('speaks-for-self')})\b`,
  'u',
);

/** Whether a body’s name tells of whom somebody is who is not named: "Austria’s interior minister", "the White House adviser". */
export function isOfSomebody(after: string): boolean {
  return SOMEBODY.test(after);
}

const STATE_BODY = new RegExp(String.raw`\b(?:${anyOf('state-body')})\b`, 'i');

/** Whether a place only is where the body behind is at home: "Norway’s Progress Party", not "Norway’s Foreign Ministry". */
export function isHome(after: string): boolean {
  return /^['’]s?\s+\p{Lu}/u.test(after) && !STATE_BODY.test(after);
}
