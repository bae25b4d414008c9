/** The closed word classes of English with their Penn tags. What stands in two classes is settled by `tag.ts`. */
const CLASSES: Readonly<Record<string, string>> = {
  DT: 'the a an this these those each every some any no another either neither all both half such',
  PRP: 'i you he she it we they me him us them himself herself itself themselves myself yourself yourselves ourselves mine yours hers ours theirs one',
  PRP$: 'my your his its our their',
  MD: "can could may might must shall should will would ca wo sha 'll ought cannot",
  IN: `of in on at by for with from into about against between among amid through during before after above below over under since until
    than as if because while although though unless whether despite toward towards upon within without throughout across behind beyond
    beside besides except like near off onto out outside inside per via unlike till that alongside amongst atop versus regarding concerning`,
  TO: 'to',
  CC: 'and or but nor yet & plus',
  WDT: 'which whichever whatever',
  WP: 'who whom what whoever',
  WP$: 'whose',
  WRB: 'when where why how whenever wherever',
  EX: '',
  RB: `n't not never also now then here there so very too just only even still already again ever often soon later once perhaps maybe
    always almost quite rather instead however therefore meanwhile recently today yesterday tomorrow tonight away back ahead ago together
    nearly further moreover thus indeed especially particularly apparently`,
  VBZ: 'is has does',
  VBP: "are am 're 've 'm",
  VBD: 'was were had did',
  VB: 'be',
  VBN: 'been',
  VBG: 'being',
  CD: 'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion',
  JJ: 'many much several few own other more most less least fewer last next first second third former same',
  UH: 'yes oh well ok okay hello please',
};

const TAGS = new Map<string, string>();
for (const [tag, words] of Object.entries(CLASSES)) {
  for (const word of words.split(/\s+/)) if (word && !TAGS.has(word)) TAGS.set(word, tag);
}
TAGS.set('one', 'CD')
  .set('her', 'PRP$')
  .set('more', 'JJR')
  .set('less', 'JJR')
  .set('most', 'JJS')
  .set('well', 'RB');

/** The usual Penn tag of a word of a closed class (in lower case, straight apostrophes), or undefined. */
export function closedClassTag(normal: string): string | undefined {
  return TAGS.get(normal);
}
