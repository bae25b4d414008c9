/** Titles written short; a name follows, so the full stop never ends a sentence. */
const TITLES = new Set(
  `mr mrs ms mx messrs mme mlle dr prof rev fr hon st sen sens rep reps gov govs lt col gen maj capt cmdr cpl sgt pvt adm brig
  pres supt insp det sec amb atty asst dep del ald rt vs cf no nos art mt ft`.split(/\s+/),
);

/** Other words that are written with a full stop of their own. */
const OTHERS = new Set(
  `jr sr inc corp co ltd llc bros dept univ assn ave blvd rd est approx dist etc al jan feb mar apr jun jul aug sept sep oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
  wis wyo ph esq fig vol pp`.split(/\s+/),
);

/** Words above that are as often a plain word at a sentence's end, so they take a full stop only with a capital. */
const CAPITAL_ONLY = new Set(
  'no art mar jun sec del det la miss mass ill ind co al fig ore wash dist est pres dec jan rd pa ga md mo va fr st mt ft'.split(
    ' ',
  ),
);

/** Whether a word (without its full stop) is one that carries a full stop: "Sen", "Inc", "J". */
export function isAbbreviation(word: string): boolean {
  if (word.length === 1) return /\p{Lu}/u.test(word) && word !== 'I';
  if (word.length > 7) return false;
  const lower = word.toLowerCase();
  if (CAPITAL_ONLY.has(lower)) return /^\p{Lu}/u.test(word);
  return TITLES.has(lower) || OTHERS.has(lower);
}

/** Whether a word (without its full stop) is a title that stands before a name. */
export function isTitleAbbreviation(word: string): boolean {
  return TITLES.has(word.toLowerCase());
}
