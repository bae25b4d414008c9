import type { Token } from '../../language/parsed-text';

const CHARGES =
  /^(?:accuse|attack|blame|blast|charge|chide|condemn|convict|criticise|criticize|decry|denounce|fault|fine|indict|lambast|lambaste|rebuke|slam|sue|suspect)$/;
/** How far a charge may stand before what it names. */
const REACH = 24;

/** Whether a verb names what somebody is charged with: "accused of *blocking* aid", "criticised Roe for *rejecting* the plan". */
export function isCharged(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.tag !== 'VBG') return false;
  let linked = false;
  for (let before = at - 1; before >= 0 && at - before < REACH; before--) {
    const { normal, lemma, tag } = tokens[before]!;
    if (/^(?:of|for|with|over)$/.test(normal)) linked = true;
    if (linked && tag.startsWith('VB') && CHARGES.test(lemma)) return true;
    if (/^(?:;|who|which|while|but)$/.test(normal)) return false;
  }
  return false;
}
