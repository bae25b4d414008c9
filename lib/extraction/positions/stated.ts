import type { TextSpan } from '../../model/text';
import { indexAt } from '../../text/sorted-spans';
import type { Frame } from './by-cue';
import type { Scene } from './scene';
import { sideAt, WHOLE } from './side';
import { verbGroup } from './verb-group';

/**
 * The words that state a position, of a cue that takes a side: what it introduces, with the verb where it is a deed or denied
 * ("vetoed the bill", "did not accept the offer"), and with what a relative clause is about ("the claims, which Roe vowed to
 * ignore").
 */
export function statedBy(scene: Scene, { cue, source, content }: Frame): TextSpan {
  const tokens = scene.sentenceAt(cue.start)?.tokens ?? [];
  const at = indexAt(tokens, cue.start);
  if (at < 0 || content.start < cue.end) return content;
  const antecedent = antecedentBefore(scene, source.span.start);
  if (antecedent !== null) return { start: antecedent, end: content.end };
  const between = scene.tokensIn({ start: cue.end, end: content.start });
  const [only] = between;
  if (between.length === 1 && only!.normal === 'not')
    return { start: only!.start, end: content.end };
  if (between.length > 0) return content;
  const { start, negated } = verbGroup(tokens, at);
  if (negated) return { start: tokens[start]!.start, end: content.end };
  const side = sideAt(tokens, at);
  if (side && WHOLE.test(side.lemma)) return { start: cue.start, end: tokens[side.end - 1]!.end };
  return side?.entry.deed ? { start: cue.start, end: content.end } : content;
}

/** Where the noun phrase begins that "which" or "that" takes up right before a source. */
function antecedentBefore(scene: Scene, source: number): number | null {
  const tokens = scene.sentenceAt(source)?.tokens ?? [];
  let at = indexAt(tokens, source) - 1;
  if (!/^(?:which|that)$/.test(tokens[at]?.normal ?? '')) return null;
  at--;
  if (tokens[at]?.text === ',') at--;
  if (!tokens[at]?.tag.startsWith('NN')) return null;
  while (at > 0 && /^(?:NN.*|JJ.*|DT|POS|PRP\$|CD)$/.test(tokens[at - 1]!.tag)) at--;
  return tokens[at]!.start;
}
