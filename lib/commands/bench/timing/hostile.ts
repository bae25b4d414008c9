import type { Figure } from '../figure';
import { columns } from '../scores';
import { type Engine, firstWords, timed } from './speed';

const WORDS = 4_000;
const TURNS = 4;

/** Texts that nobody writes, each made of little else than what the engine looks at longest. */
const SHAPES: Readonly<Record<string, (prose: string) => string>> = {
  'one cue': () => repeated(['said']),
  'only cues': () => repeated(['said', 'warned', 'denied', 'told', 'added', 'claims']),
  'only names': () => repeated(['Dalia Venn', 'Amara Obi', 'Anton Krug', 'Mina Rask']),
  'names that speak': () => repeated(['Dalia Venn said']),
  'only quotation marks': () => repeated(['"', '“', '”']),
  'short quotations': () => repeated(['“No,” Venn said,']),
  'one sentence': (prose) => prose.replaceAll(/[.!?…]/g, '').replaceAll(/\s+/g, ' '),
  'only capitals': (prose) => prose.toUpperCase(),
};

/** What a word of such texts costs against one of prose; prints each. */
export function hostileFigures(engine: Engine, texts: readonly string[]): Figure[] {
  const paragraphs = texts.join('\n\n').split('\n\n');
  const prose = firstWords(paragraphs, WORDS);
  // Some prose goes before each, or it would not pass for English and be left unread.
  const before = firstWords(paragraphs, WORDS / 2);
  // The least of some turns: what disturbs a machine only ever adds.
  const timeOf = (text: string) =>
    Math.min(...Array.from({ length: TURNS }, () => timed(() => engine(text))));
  for (let turn = 0; turn < TURNS; turn++) engine(prose);
  const perWord = (text: string, time: number) => time / text.split(/\s+/u).length;
  const [usual, head] = [perWord(prose, timeOf(prose)), timeOf(before)];
  const costs = Object.entries(SHAPES).map(([name, shape]) => {
    const text = shape(prose);
    return [name, perWord(text, timeOf(`${before}\n\n${text}`) - head) / usual] as const;
  });
  const rows = costs.map(([name, cost]) => [name, cost.toFixed(1)]);
  console.log(`\n${columns([['text of', 'time per word, prose is 1'], ...rows])}`);
  return [
    {
      label: 'time per word, the dearest such text against prose',
      value: Math.max(...costs.map(([, cost]) => cost)),
      wanted: 'low',
      floor: 6,
      aim: 4,
    },
  ];
}

function repeated(pieces: readonly string[]): string {
  const words = pieces.join(' ').split(' ').length;
  return Array<string>(Math.ceil(WORDS / words))
    .fill(pieces.join(' '))
    .join(' ');
}
