import type { Token } from '../../../language/parsed-text';

/** A word like "must" or "will" with the verb it belongs to and whose it is. */
export interface Modal {
  readonly verb: Token;
  /** Index of the verb. */
  readonly at: number;
  readonly subject: Token | undefined;
  readonly negated: boolean;
}

const NEGATION = /^(?:not|n't|no|never|nothing|nobody|neither|nor|hardly|without|none|cannot)$/;
/** What these say one will do or must do is no plan and no demand. */
const IDLE =
  /^(?:see|know|find|tell|say|think|be|have|like|look|guess|remember|wait|imagine|believe|feel|get|understand|learn|hear|happen|need|forget|recognize|recognise|realize|realise|acknowledge|win|lose|succeed|prevail|fail|grow|rise|fall|suffer|last|survive|recover|expect|discuss|consider|review|debate|hold|meet|speak|talk|delay|decide|choose|figure|adjust|cope|live|suggest|argue|describe|add|call|note|prefer|love)$/;

export function modalAt(tokens: readonly Token[], at: number): Modal | null {
  const verb = nextVerb(tokens, at);
  if (verb < 0) return null;
  const negated =
    tokens.slice(at + 1, verb).some(({ normal }) => NEGATION.test(normal)) ||
    NEGATION.test(tokens[at - 1]?.normal ?? '');
  return { verb: tokens[verb]!, at: verb, subject: subjectNear(tokens, at), negated };
}

export function isIdle({ lemma }: Token): boolean {
  return IDLE.test(lemma);
}

/** The index of the main verb a few words on; -1 where there is none. */
function nextVerb(tokens: readonly Token[], from: number): number {
  let found = -1;
  for (let at = from + 1; at < tokens.length && at < from + 6; at++) {
    const { tag, lemma } = tokens[at]!;
    if (tag.startsWith('VB')) {
      found = at;
      if (lemma !== 'be' && lemma !== 'have') return found;
    } else if (found >= 0 || !/^(?:RB|TO|PRP|IN)$/.test(tag)) break;
  }
  return found;
}

/** The head of what stands before a verb group: the nearest noun or pronoun at its left. */
export function subjectNear(tokens: readonly Token[], from: number): Token | undefined {
  for (let at = from - 1; at >= 0 && at > from - 4; at--) {
    const token = tokens[at]!;
    if (/^(?:us|me|him|them)$/.test(token.normal)) return undefined;
    if (/^(?:NN|PRP$)/.test(token.tag)) return token;
    if (!/^(?:RB|MD|VB|VBP|VBZ)$/.test(token.tag)) return undefined;
  }
  return undefined;
}

/** Whether the words only ask: "whether Norway should leave", "how we will pay". */
export function isOpen(tokens: readonly Token[], at: number): boolean {
  if (/^(?:who|what)$/.test(tokens[at - 1]?.normal ?? '')) return true;
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ normal }) => /^(?:whether|how|why)$/.test(normal));
}
