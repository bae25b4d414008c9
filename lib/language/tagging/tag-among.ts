import type { TokenIndex } from '../../model/text';
import { closedClassTag } from '../lexicon/forms/closed-class';
import { wordClass } from '../lexicon/word-class';
import type { Word } from './tag-alone';

const NOMINAL = /^(?:NN|NNS|NNP|NNPS|PRP|CD)$/;
const BEFORE_IS = wordClass('before-is');
const AFTER_THERE = wordClass('after-there');
const BEFORE_NOUN = wordClass('before-noun');
const BEFORE_PARTICIPLE = wordClass('before-participle');

/** The Penn tag of a word by what stands around it; tags at the left are settled already. */
export function tagAmong(words: readonly Word[], tags: readonly string[], at: TokenIndex): string {
  const tag = tags[at]!;
  const { normal } = words[at]!;
  const previous = tags[at - 1] ?? '';
  const before = words[at - 1]?.normal ?? '';
  const next = tags[at + 1] ?? '';
  if (
    normal === "'s" &&
    (BEFORE_IS.has(before) || (/^(?:DT|VBG|VBN|RB|JJ)$/.test(next) && previous === 'PRP'))
  )
    return 'VBZ';
  if (normal === "'") return previous.startsWith('NN') && before.endsWith('s') ? 'POS' : '``';
  if (normal === 'that') return thatTag(previous, next);
  if (
    normal === 'there' &&
    /^(?:VBZ|VBD|VBP|MD)$/.test(next) &&
    AFTER_THERE.has(words[at + 1]!.normal)
  )
    return 'EX';
  if (normal === 'her' && !/^(?:NN|NNS|NNP|NNPS|JJ|JJS|JJR|VBG|VBN|CD)$/.test(next)) return 'PRP';
  if ((normal === 'have' || normal === 'do') && tag !== 'NN')
    return afterModal(previous, before) ? 'VB' : 'VBP';
  if (tag === 'VBD' || tag === 'VBN') {
    if (afterAuxiliary(words, tags, at)) return 'VBN';
    if (normal.endsWith('ed') && /^(?:DT|PRP\$|POS|JJ)$/.test(previous)) return 'VBN';
    if (tag === 'VBN' && /^(?:PRP|NNP|WP)$/.test(previous) && normal.endsWith('ed')) return 'VBD';
    if (
      tag === 'VBD' &&
      next === 'IN' &&
      words[at + 1]!.normal === 'by' &&
      previous.startsWith('NN')
    )
      return 'VBN';
    return tag;
  }
  if ((tag === 'VB' || tag === 'VBP' || tag === 'VBZ') && closedClassTag(normal) === undefined) {
    if (/^(?:DT|PRP\$|POS|JJ)$/.test(previous) && before !== 'that')
      return tag === 'VBZ' ? 'NNS' : 'NN';
    if (
      tag === 'VBZ' &&
      /^(?:NN|JJ|CD|VBG|VBN)$/.test(previous) &&
      /^(?:IN|,|\.|CC|TO|)$/.test(next)
    ) {
      return words[at + 1]?.normal === 'that' || /^(?:says|reports|claims)$/.test(normal)
        ? tag
        : 'NNS';
    }
    if (tag === 'VBZ') return previous === 'IN' && /^(?:IN|,|\.|CC|)$/.test(next) ? 'NNS' : tag;
    if (afterModal(previous, before)) return 'VB';
    if (previous === 'IN' && BEFORE_NOUN.has(before)) return 'NN';
    if (tag === 'VB' && /^(?:NN|NNP|CD|VBG|VBN|VBZ|VBD)$/.test(previous)) return 'NN';
    return /^(?:NNS|NNPS|PRP|WDT|WP)$/.test(previous) ? 'VBP' : tag;
  }
  if ((tag === 'NN' || tag === 'NNS') && !/-/.test(normal)) {
    if (
      tag === 'NN' &&
      (previous === 'TO' || previous === 'MD') &&
      /^(?:DT|PRP|PRP\$|IN|NNP|RB)$/.test(next)
    )
      return 'VB';
    if (
      tag === 'NNS' &&
      /^(?:PRP|NNP|WDT|WP)$/.test(previous) &&
      /^(?:DT|PRP|PRP\$|IN|TO|NNP)$/.test(next) &&
      before !== 'one'
    ) {
      return previous === 'NNP' && next !== 'DT' && next !== 'PRP$' && next !== 'IN'
        ? tag
        : previous === 'NNP' && next === 'IN' && words[at + 1]!.normal !== 'that'
          ? tag
          : 'VBZ';
    }
  }
  return tag;
}

function thatTag(previous: string, next: string): string {
  if (NOMINAL.test(previous) && previous !== 'PRP' && /^(?:VB[DZPN]?|MD|RB)$/.test(next))
    return 'WDT';
  if (/^(?:NN|JJ)$/.test(next) && !/^(?:VB.?|NN|NNS|JJ)$/.test(previous)) return 'DT';
  if (/^(?:VB[DZP]|MD|,|\.|)$/.test(next) && !NOMINAL.test(previous)) return 'DT';
  return 'IN';
}

function afterModal(previous: string, before: string): boolean {
  return (
    previous === 'MD' || previous === 'TO' || /^(?:do|does|did|n't|not|help|let)$/.test(before)
  );
}

function afterAuxiliary(words: readonly Word[], tags: readonly string[], at: TokenIndex): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    const { normal } = words[back]!;
    if (BEFORE_PARTICIPLE.has(normal)) return true;
    if (normal === "'s" && tags[back] === 'VBZ') return true;
    if (!/^(?:RB|PRP)$/.test(tags[back]!) || normal === 'here') return false;
  }
  return false;
}
