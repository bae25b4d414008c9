import type { TokenIndex } from '../../model/text';
import type { Token } from '../parsed-text';
import { headAfter } from './noun-phrase';
import { tagged } from './tags';

/** The object of a verb: what it is done to, or what it leads to. */

/** What an object begins with: a noun phrase, a verb that the first one leads to, or a quotation. */
export const opensObject = tagged('DT PRP PRP$ NN* JJ* CD VB VBG VBN TO POS WP ``');

/** Particles, which belong to the verb before: "backed *down*". */
const PARTICLE = /^(?:down|off|away|up|out|over)$/;

/** Whether what stands behind a verb can be its object, or the clause in place of one. */
export function hasObject(tokens: readonly Token[], behind: TokenIndex): boolean {
  const next = tokens[behind];
  if (!next || PARTICLE.test(next.normal)) return false;
  return opensObject(next) || next.normal === 'that';
}

const IN_OBJECT = tagged('NN* JJ* CD POS VBN DT PRP$ RB');

/** The head of the object that begins with a token, over what describes it: "announced two new *inquiries* into the flood"; or -1. */
export function objectHead(tokens: readonly Token[], start: TokenIndex): TokenIndex {
  return headAfter(tokens, start, { over: IN_OBJECT });
}
