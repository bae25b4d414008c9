import type { Token } from '../../../language/parsed-text';

/** Whether what is said is only asked: "whether Oslo would pay". In quotation marks "If …" opens a condition. */
export function isOpenQuestion(content: readonly Token[]): boolean {
  const opening = content.find(({ normal }) => /^\p{L}/u.test(normal));
  if (/^(?:whether|how)$/.test(opening?.normal ?? '')) return true;
  return opening?.normal === 'if' && content[0]?.tag !== '``';
}
