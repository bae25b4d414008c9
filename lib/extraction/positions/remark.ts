import type { TextSpan } from '../../model/text';
import { touching } from '../../text/sorted-spans';
import type { Scene } from './scene';

/** What must be left of a statement when its remark is cut off. In words and marks. */
const LEAST = 6;
const OPENS = /^(?:which|who|whose|with|although|though|while|whereas|despite)$/;

/**
 * A statement in the article’s words less the remark behind it: "…, which would let the court decide", "… because the dam is
 * old". What lies in quotation marks is left whole.
 */
export function withoutRemark(scene: Scene, span: TextSpan): TextSpan {
  const tokens = scene.tokensIn(span);
  for (let at = LEAST; at < tokens.length - 1; at++) {
    const { text, normal, end } = tokens[at]!;
    const opens =
      text === ',' ? OPENS.test(tokens[at + 1]!.normal) : /^(?:because|during)$/.test(normal);
    if (!opens) continue;
    if (touching(scene.text.quotations, tokens[at]!).some((quote) => quote.end > end)) continue;
    return { start: span.start, end: tokens[at - 1]!.end };
  }
  return span;
}
