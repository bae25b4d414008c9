import type { Token } from '../../../language/parsed-text';

const VOICES =
  /^(?:administration|ambassador|agency|army|authority|bureau|cabinet|campaign|commission|council|court|delegate|delegation|department|diplomat|embassy|envoy|executive|government|leader|leadership|member|military|ministry|mission|negotiator|office|officer|official|parliament|party|prosecutor|regime|representative|republic|secretariat|side|source|announcement|article|brief|commentary|complaint|document|editorial|filing|lawsuit|letter|memo|newspaper|post|release|report|resolution|suit|tweet|website|spokesman|spokesperson|spokeswoman|state|statement|team|troop|adviser|advisor|aide|alliance|arm|assembly|attorney|bench|bloc|board|branch|caucus|chair|chairman|chairwoman|chamber|chapter|committee|congressman|congresswoman|delegate|deputy|director|force|head|judge|judiciary|justice|lawyer|legislator|majority|minority|mp|panel|police|regulator|secretary|union|wing|minister|president|chief|lawmaker|senator|republican|democrat)$/;

/** Whether a noun names those who speak for the body or place that they are of: "Oslo officials", "representatives of Norway". */
export function isVoice({ lemma }: Token): boolean {
  return VOICES.test(lemma);
}

const BODY =
  /^(?:government|country|administration|party|ministry|nation|office|department|campaign|state|company|agency|police|army|military|city|group|team|side|union|coalition|cabinet|commission|council|lawmaker|parliament|legislature|congress|agency|airline|association|authority|bank|board|brand|bureau|business|carmaker|chain|charity|club|committee|corporation|court|developer|federation|firm|foundation|giant|hospital|institute|institution|kingdom|league|maker|manufacturer|monarchy|network|operator|organisation|organization|platform|regulator|republic|retailer|school|service|society|startup|studio|supplier|territory|town|trust|university|utility|village)$/;

/** What an official speaks for: "the government", "her party". */
export function isBody({ lemma }: Token): boolean {
  return BODY.test(lemma);
}
