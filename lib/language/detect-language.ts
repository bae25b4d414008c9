/** The commonest small words of languages in Latin script; what they are is told apart by how many a text holds. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as at by his from he it an are which have has had not they were this but be said who will their its would been after about',
  fr: 'le la les des et est une dans que qui pour par sur pas du au aux avec sont cette il elle ce ont plus mais être',
  de: 'der die und das ist den von zu mit sich auf für nicht ein eine dem des im auch als es an werden aus er hat dass wurde',
  es: 'el la los las de que y en un una por con para se del su es al como más pero fue ha son este',
  pt: 'o os as de que e em um uma por com para se do da no na dos não mais mas foi são ao',
  it: 'il lo gli di che e è un una per con non si della del nel sono le ha dei alla anche più',
  nl: 'de het een en van is dat op te in voor met zijn niet aan er om ook door maar werd naar bij',
  sv: 'och att det som en är på för av med den till inte om har ett var han från men',
  da: 'og at det som en er på for af med den til ikke om har et var han fra men der',
  no: 'og at det som en er på for av med den til ikke om har et var han fra men ble',
  pl: 'i w na z się nie do że to jest o jak po co ale za od przez przy być są',
  tr: 've bir bu da de için ile olarak olan çok daha gibi ancak sonra kadar',
  id: 'yang dan di dari untuk dengan ini itu pada dalam tidak akan ke oleh juga',
  ro: 'și de la în cu nu pe că este un o din care pentru mai sunt fost',
  cs: 'a se na v je že to s z do i o jako pro by za od ale jsou byl',
  fi: 'ja on ei se että oli hän mutta ovat joka myös kun niin kuin',
  hu: 'a az és hogy nem is egy ez volt meg de csak még már el',
  vi: 'và của là có trong cho không được một người với này các',
};
/** Scripts that tell the language, or a fair guess at it, by themselves. */
const SCRIPTS: readonly (readonly [language: string, script: string])[] = [
  ['ja', '\\p{Script=Hiragana}\\p{Script=Katakana}'],
  ['ko', '\\p{Script=Hangul}'],
  ['zh', '\\p{Script=Han}'],
  ['ar', '\\p{Script=Arabic}'],
  ['he', '\\p{Script=Hebrew}'],
  ['el', '\\p{Script=Greek}'],
  ['hi', '\\p{Script=Devanagari}'],
  ['bn', '\\p{Script=Bengali}'],
  ['th', '\\p{Script=Thai}'],
  ['ru', '\\p{Script=Cyrillic}'],
];
const ANY_SCRIPT = new RegExp(`[${SCRIPTS.map(([, script]) => script).join('')}]`, 'u');
/** As much of a text as tells its language. */
const SAMPLE = 20_000;
/** Texts of fewer words show too little to be called foreign. */
const FEW_WORDS = 8;

/**
 * The language of a text by its script and its small words, as a BCP 47 tag; `und` where neither tells.
 * A few words without any sign of another language pass as English, so that a stray line is not refused.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (ANY_SCRIPT.test(sample)) {
    const latin = count(sample, '\\p{Script=Latin}');
    for (const [language, script] of SCRIPTS) {
      const letters = count(sample, script);
      if (letters > latin || (language === 'ja' && letters > 20 && letters * 3 > latin))
        return language;
    }
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'und';
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = 'und';
  let most = 0;
  for (const [language, list] of Object.entries(SMALL_WORDS)) {
    const met = list.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    const share = met / words.length;
    if (share > most) {
      best = language;
      most = share;
    }
  }
  if (words.length < FEW_WORDS) return most === 0 || best === 'en' ? 'en' : best;
  return most < 0.08 ? 'und' : best;
}

function count(text: string, script: string): number {
  return text.match(new RegExp(`[${script}]`, 'gu'))?.length ?? 0;
}
