/** Nouns that attribute what "that" opens behind them: "her vow that", "Seoul’s claim that". */
const NOUNS = new Set(
  `accusation acknowledgment admission advice allegation announcement argument assertion assessment assurance belief claim comment
  complaint concern conclusion contention conviction decision declaration demand denial expectation fear forecast hope insistence
  observation opinion pledge position prediction promise proposal reminder remark report request statement stance suggestion suspicion
  threat understanding view vow warning worry`.split(/\s+/),
);

/** Whether a noun (dictionary form, lower case) attributes a clause with "that". */
export function isSpeechNoun(lemma: string): boolean {
  return NOUNS.has(lemma);
}
