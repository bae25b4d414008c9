import type { Token } from '../../language/parsed-text';
import type { TextSpan } from '../../model/text';
import { touching } from '../../text/sorted-spans';
import { isDash } from './clause';
import type { Scene } from './scene';

/** What must be left of a statement when its remark is cut off. In words and marks. */
const LEAST = 3;
const OPENS =
  /^(?:which|who|whose|with|although|though|while|whereas|despite|including|saying|adding|citing|noting|calling|arguing|after|amid|even)$/;
/** What comes behind these words tells when and why something was said or done. */
const CIRCUMSTANCE = /^(?:because|amid|following|unless)$/;
const AIM = /^(?:attempt|bid|effort|move|push)$/;

/**
 * A statement in the article’s words less the remark behind it: "…, which would let the court decide", "… because the dam is
 * old". What lies in quotation marks is left whole.
 */
export function withoutRemark(scene: Scene, span: TextSpan): TextSpan {
  const tokens = scene.tokensIn(span);
  for (let at = LEAST; at < tokens.length - 1; at++) {
    const { text, end } = tokens[at]!;
    const opens =
      text === ','
        ? OPENS.test(tokens[at + 1]!.normal) || isNaming(tokens, at + 1)
        : isDash(tokens, at) || isCircumstance(tokens, at) || isAim(tokens, at);
    if (!opens || !tokens.slice(0, at).some(({ tag }) => /^(?:VB|MD)/.test(tag))) continue;
    if (touching(scene.text.quotations, tokens[at]!).some((quote) => quote.end > end)) continue;
    return { start: span.start, end: tokens[at - 1]!.end };
  }
  return span;
}

/** "a call that …", behind a comma and with no "and" to come: the name of what was said before. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at);
  return (
    /^an?$/.test(rest[0]?.normal ?? '') && !rest.some(({ normal }) => /^(?:and|or|,)$/.test(normal))
  );
}

function isCircumstance(tokens: readonly Token[], at: number): boolean {
  return CIRCUMSTANCE.test(tokens[at]!.normal) && tokens[at + 1]?.normal !== 'of';
}

/** "in a failed attempt to …", "in an effort to …". */
function isAim(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.normal !== 'in' || tokens[at + 1]?.tag !== 'DT') return false;
  const aim = tokens.findIndex(({ lemma }, index) => index > at && AIM.test(lemma));
  return aim > 0 && aim < at + 6 && tokens[aim + 1]?.tag === 'TO';
}
