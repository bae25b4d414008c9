import { attributeOf, closestOf, parentOf, tagOf } from '../dom';
import type { Steps } from '../steps';
import { proseOf } from './prose';
import { type RawBlock, textOf } from './raw-blocks';
import { isSignature } from './small-print';

/** Blocks judged in one step. */
const STEP = 40;

/** Openings of lines that lead away from an article or sell something, in any case. */
const LEADS_AWAY =
  /^(read (more|also|next|full|the full)|also read|more (from|on)|related|see (also|more)|don[’']t miss|you may also like|recommended|watch.{0,9}:|watch (this|the video)|(video|photos?|gallery|listen|listen to|updated|published|tags?|topics?|image|photograph|picture|credit):|(click|tap) here|follow (us|@|me|him|her|the)|(like|join) us|sign up|subscribe|(get|download) (our|the|all the)|share (this|on|via)|tweet|email this|print( this)?$|advertisement|(story|article) continues|continue reading|scroll (down|to)|loading|please (enable|subscribe|sign|log)|copyright|©|all rights reserved|this article (was )?(originally|first)|first published|last (updated|modified)|updated (at|on)|posted (on|by|in)|filed under|photo by|getty images|image (source|credit|caption)|file photo|leave a (comment|reply)|comments?( \(\d+\))?$|\d+ comments?|have (a|you got a) (tip|story|news tip)|most (read|popular|viewed)|trending|sponsored|promoted|what do you think|thank you for|newsletter)/i;

/** Ends of an article: what follows such a heading is no more of it. */
const ENDS =
  /^((related|latest|popular|recent|recommended|trending|sponsored|top|more)( (\S+ ){0,3}(stories|articles|posts|content|news|topics|reading|links))?|more (from .{2,40}|on this story|to read)|read (more|next)|recommended for you|you (may|might) (also )?(like|be interested in)|comments?|leave a (comment|reply)|trending now|most (read|popular|viewed)|about the authors?|share (this|this article|this story)|(sign up|subscribe|newsletter).*|editor[’']?s[’']? picks?|what to read next)\s*:?$/i;

/**
 * The blocks of the body that are the article's words. Left out: links that lead away, captions, credits, notices, what
 * stands behind a heading such as "Related stories", and the headline itself.
 */
export function* keepBlocks(
  blocks: readonly RawBlock[],
  body: Element,
  title: string,
): Steps<RawBlock[]> {
  const inside = blocks.filter(({ element }) => isWithin(element, body));
  const kept: RawBlock[] = [];
  const headline = squashed(title);
  const all = inside.reduce((sum, block) => sum + proseOf(block), 0);
  let passed = 0;
  for (const [at, block] of inside.entries()) {
    if (at % STEP === STEP - 1) yield;
    const text = textOf(block);
    const heading = isHeading(block.element);
    passed += proseOf(block);
    if (ENDS.test(text) && (heading || block.emphasized === block.length) && kept.length > 2) {
      if (passed > all / 2) break;
      continue;
    }
    if (heading && isHeadline(squashed(text), headline, block.element)) continue;
    if (isAside(block, text, heading) && !tellsStory(inside, at, text)) continue;
    kept.push(block);
  }
  return trimEnds(
    kept.filter((block) => !isPulled(block, kept)),
    body,
  );
}

/** Units of the shortest paragraph that is a link and yet tells the story. */
const SHORTEST_STORY = 50;

/** Somebody speaks, or something was: a promotion tells neither. */
const TELLS =
  /[“"„«]|\b(said|says|told|tells|wrote|writes|added|announced|denied|warned|urged|asked|called|argued|insisted|accused|vowed|pledged|promised|rejected|rejects|opposed|opposes|backed|backs|was|were|had)\b/;

/**
 * Whether a paragraph that is little but one link tells the story all the same: it is a sentence, or has words of its own before
 * the link, leads nowhere else by its words, and stands between paragraphs that are no links, so is no line of a list.
 */
function tellsStory(blocks: readonly RawBlock[], at: number, text: string): boolean {
  const block = blocks[at]!;
  if (tagOf(block.element) !== 'P' || block.length < SHORTEST_STORY) return false;
  if (
    !TELLS.test(text) ||
    LEADS_AWAY.test(text) ||
    isNotice(block, text) ||
    isNear(block.element, 'FIGURE', 4)
  )
    return false;
  const led =
    block.length > block.linked && /^\p{Lu}[\p{L}\p{N}, ]*\p{Ll}\s?$/u.test(ownLead(block));
  if (!isSentence(text) && !led) return false;
  return [blocks[at - 1], blocks[at + 1]].every(
    (beside) => beside !== undefined && proseOf(beside) > 0 && tagOf(beside.element) === 'P',
  );
}

/** What a block says before its first link. */
function ownLead(block: RawBlock): string {
  const first = block.pieces.findIndex(
    ({ node }) => node !== null && closestOf(parentOf(node)!, 'a') !== null,
  );
  return block.pieces
    .slice(0, Math.max(first, 0))
    .map(({ text }) => text)
    .join('');
}

/** A quotation set as a figure that the article’s own paragraphs hold as well. */
function isPulled(block: RawBlock, kept: readonly RawBlock[]): boolean {
  if (!isNear(block.element, 'FIGURE', 4)) return false;
  const words = squashed(textOf(block));
  return kept.some((other) => other !== block && squashed(textOf(other)).includes(words));
}

/** A heading that repeats the headline or the better part of it; one of the first rank may be any part. */
function isHeadline(words: string, headline: string, element: Element): boolean {
  return (
    headline.includes(words) && (tagOf(element) === 'H1' || words.length > headline.length * 0.6)
  );
}

/** Picture credits, hints to more elsewhere, and where authors may be followed, told by their wording. */
const NOTICE =
  /\(((photo|image|picture|credits?|courtesy)\b[^)]*|[^()]*((via |\/ ?)(AP|Reuters|AFP)|AP Photo|Getty Images)\b[^()]*)\)$|^In this .*file photo\b|©.{2,40}(19|20)\d\d$|^(follow|for more|more .{0,40}:).*https?:|\bunsubscribe\b.{0,80}$|(^|[.!?] )Follow (us|me|him|her|them|@\w+) (on|@)|\bfollow (us|me|him|her|them) @/i;

/** What agencies and weeklies set off by type or in brackets: who wrote and edited, and calls to subscribe. */
const SET_OFF =
  /^\W*((additional )?reporting|writing|editing|compiled) by\b|\b(sign up|subscribe)\b.*\b(newsletter|inbox|free|today)\b/i;

function isNotice({ length, emphasized }: RawBlock, text: string): boolean {
  const setOff = emphasized > length * 0.9 || /^\(|[^.]$/.test(text);
  return length < 400 && (NOTICE.test(text) || (setOff && SET_OFF.test(text)));
}

function isAside(block: RawBlock, text: string, heading: boolean): boolean {
  const linkShare = block.linked / block.length;
  const tag = tagOf(block.element);
  if (heading) return linkShare > 0.9 && block.length < 140;
  const sentence = isSentence(text) && block.length - block.linked > 12;
  if (block.length < (sentence ? 110 : 220) && LEADS_AWAY.test(text)) return true;
  if (isNotice(block, text)) return true;
  if (
    linkShare > (sentence ? 0.85 : 0.6) &&
    block.length < (linkShare > 0.95 ? 600 : 260) &&
    // A message that is shown as a quotation may be little but links.
    !isNear(block.element, 'BLOCKQUOTE', 2)
  ) {
    return true;
  }
  if (tag === 'LI') return linkShare > 0.5;
  if (isQuoted(block.element)) return false;
  if (/^(ADDRESS|CAPTION|FIGURE|TIME|SUMMARY|HEADER)$/.test(tag)) return true;
  if (isNear(block.element, 'FIGURE', 4)) return true;
  // Short scraps without a stop that are no paragraphs by their tag: labels, dates, bylines, counters.
  return (
    !/^(P|BLOCKQUOTE|PRE|DD|DT|TR)$/.test(tag) && block.length < 60 && !/[.!?…:”"’]$/.test(text)
  );
}

/** Whether an element stands in a quotation set apart, or says under it whose it is. */
function isQuoted(element: Element): boolean {
  if (isSignature(element, tagOf(element))) return true;
  return isNear(element, 'BLOCKQUOTE', 3) && !isNear(element, 'FIGCAPTION', 2);
}

/** Whether an element or one of the few around it is of a kind. */
function isNear(element: Element, tag: string, most: number): boolean {
  for (let at: Element | null = element, up = 0; at && up < most; at = parentOf(at), up++) {
    if (tagOf(at) === tag) return true;
  }
  return false;
}

/** A heading with nothing under it, a byline above the first paragraph and a scrap below the last go. */
function trimEnds(blocks: readonly RawBlock[], body: Element): RawBlock[] {
  const kept = [...blocks];
  while (kept.length > 0 && isHeading(kept.at(-1)!.element)) kept.pop();
  const first = kept
    .slice(0, 6)
    .findIndex((block) => proseOf(block) > 0 && isSentence(textOf(block)));
  return kept.filter((block, at) => {
    if (at >= first || block.length > 120) return true;
    return isHeading(block.element)
      ? at === first - 1 && headsEntry(kept, at, body)
      : !/^(by\b|\d|.{0,90}\b(19|20)\d\d\b)/i.test(textOf(block));
  });
}

/** Whether a heading opens an entry of its own, which holds the paragraph behind it, and another entry of the page has one as well. */
function headsEntry(blocks: readonly RawBlock[], at: number, body: Element): boolean {
  const { element } = blocks[at]!;
  const entry = parentOf(element);
  if (!entry || entry === body || !isWithin(blocks[at + 1]!.element, entry)) return false;
  return blocks.some(
    (other) => tagOf(other.element) === tagOf(element) && !isWithin(other.element, entry),
  );
}

/** Whether words end as a sentence does. */
function isSentence(text: string): boolean {
  return /[.!?…:。][”"’)」]*$/.test(text);
}

export function isHeading(element: Element): boolean {
  return /^H[1-6]$/.test(tagOf(element)) || attributeOf(element, 'role') === 'heading';
}

function isWithin(element: Element, body: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === body) return true;
  return false;
}

function squashed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
