import { attributeOf, parentOf, tagOf } from './dom';
import { proseOf } from './prose';
import { type RawBlock, textOf } from './raw-blocks';

/** Openings of lines that lead away from an article or sell something, in any case. */
const LEADS_AWAY =
  /^(read (more|also|next|full|the full)|also read|more from|more on|related|see also|see more|don[’']t miss|you may also like|recommended|watch( now| more| the| live)?:|watch (this|the video)|video:|photos?:|gallery:|listen( to)?:|click here|tap here|follow (us|@|me|him|her|the)|like us|join us|sign up|subscribe|get (our|the|all the)|download (our|the)|share (this|on|via)|tweet|email this|print( this)?$|advert(isement)?|story continues|continue reading|scroll (down|to)|loading|please (enable|subscribe|sign|log)|copyright|©|all rights reserved|this article (was )?(originally|first) (appeared|published)|first published|last (updated|modified)|updated:|published:|posted (on|by|in)|filed under|tags?:|topics?:|image:|photograph:|photo by|picture:|credit:|getty images|image (source|credit|caption)|file photo|leave a (comment|reply)|comments?( \(\d+\))?$|\d+ comments?|have (a|you got a) (tip|story|news tip)|most (read|popular|viewed)|trending|sponsored|promoted|what do you think|thank you for|newsletter)/i;

/** Ends of an article: what follows such a heading is no more of it. */
const ENDS =
  /^(related( (stories|articles|posts|content|news|topics|reading|links))?|more (stories|articles|news|from .{2,40}|on this story|to read)|read (more|next)|recommended( for you)?|you (may|might) (also )?(like|be interested in)|comments?|leave a (comment|reply)|trending( now)?|most (read|popular|viewed)|latest( news| stories)?|about the authors?|share (this|this article|this story)|popular( posts| stories)?|sign up.*|subscribe.*|newsletter.*|top stories|editor[’']?s[’']? picks?|what to read next|recent (posts|stories|articles)|sponsored( content)?)\s*:?$/i;

/**
 * The blocks of the body that are the article's words. Left out: links that lead away, captions, credits, notices, what
 * stands behind a heading such as "Related stories", and the headline itself.
 */
export function keepBlocks(blocks: readonly RawBlock[], body: Element, title: string): RawBlock[] {
  const inside = blocks.filter(({ element }) => isWithin(element, body));
  const kept: RawBlock[] = [];
  const headline = squashed(title);
  for (const block of inside) {
    const text = textOf(block);
    const heading = isHeading(block.element);
    if (ENDS.test(text) && (heading || block.emphasized === block.length) && kept.length > 2) {
      if (isLateIn(block, inside)) break;
      continue;
    }
    if (heading && headline !== '' && headline.includes(squashed(text))) continue;
    if (isAside(block, text, heading)) continue;
    kept.push(block);
  }
  return trimEnds(kept);
}

function isAside(block: RawBlock, text: string, heading: boolean): boolean {
  const linkShare = block.linked / block.length;
  const tag = tagOf(block.element);
  if (heading) return linkShare > 0.9 && block.length < 140;
  if (block.length < 220 && LEADS_AWAY.test(text)) return true;
  if (linkShare > 0.6 && block.length < 260 && !insideQuote(block.element)) return true;
  if (tag === 'LI') return linkShare > 0.5;
  if (/^(ADDRESS|CAPTION|FIGURE|TIME|SUMMARY|HEADER)$/.test(tag)) return true;
  if (insideFigure(block.element)) return true;
  // Short scraps without a stop that are no paragraphs by their tag: labels, dates, bylines, counters.
  return (
    !/^(P|BLOCKQUOTE|PRE|DD|DT|TR)$/.test(tag) && block.length < 60 && !/[.!?…:”"’]$/.test(text)
  );
}

/** A message that is shown as a quotation may be little but links. */
function insideQuote(element: Element): boolean {
  const parent = parentOf(element);
  return tagOf(element) === 'BLOCKQUOTE' || (parent !== null && tagOf(parent) === 'BLOCKQUOTE');
}

function insideFigure(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 4; at = parentOf(at), up++) {
    if (tagOf(at) === 'FIGURE') return true;
  }
  return false;
}

/** A heading with nothing under it, a byline above the first paragraph and a scrap below the last go. */
function trimEnds(blocks: readonly RawBlock[]): RawBlock[] {
  const kept = [...blocks];
  while (kept.length > 0 && isHeading(kept.at(-1)!.element)) kept.pop();
  const first = kept.findIndex((block) => proseOf(block) > 0);
  return kept.filter((block, at) => {
    if (at >= first || first < 0) return true;
    return isHeading(block.element)
      ? false
      : !/^(by\b|\d|.{0,40}\b(19|20)\d\d\b)/i.test(textOf(block));
  });
}

/** Whether more than half of the body's prose has gone by. */
function isLateIn(block: RawBlock, all: readonly RawBlock[]): boolean {
  let before = 0;
  let total = 0;
  let passed = false;
  for (const each of all) {
    if (each === block) passed = true;
    const prose = proseOf(each);
    total += prose;
    if (!passed) before += prose;
  }
  return before > total / 2;
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
