import type { ParsedText, Token } from '../language/parsed-text';
import { type Features, featureList, hashString, mix } from '../learning/hashing';
import { LEXICON_BITS, lexiconPlace } from '../extraction/attributions/learned/columns/cue-lexicon';
import {
  PAD,
  type TokenTable,
  tokenTable,
} from '../extraction/attributions/learned/columns/token-table';
import { wordKindOf } from '../extraction/attributions/learned/columns/word-kind';
import { cueFeatures } from '../extraction/attributions/learned/features/cue-features';
import { describe } from '../extraction/attributions/learned/features/describe';
import type { Hypothesis } from '../extraction/attributions/learned/finding/hypotheses';
import { optionsOf } from '../extraction/attributions/learned/finding/options';
import { STAGES } from '../extraction/attributions/learned/stages';
import { factRow } from '../extraction/attributions/learned/ranking/rank-facts';
import { rankFeatures } from '../extraction/attributions/learned/ranking/rank-features';
import { rivalries } from '../extraction/attributions/learned/ranking/rivalry';
import type { RuleView } from '../extraction/attributions/learned/ranking/rule-views';

/** Two sentences with their parts of speech: a name, a number, a quotation, “that”, helpers, an infinitive. */
const WORDS =
  '“/`` We/PRP have/VBP not/RB lost/VBN ,/, ”/’’ Mira/NNP Holt/NNP said/VBD ,/, but/CC the/DT clerk/NN ' +
  'has/VBZ warned/VBN that/IN 40/CD ferries/NNS may/MD stop/VB ./.|' +
  'She/PRP asked/VBD old/JJ friends/NNS to/TO wait/VB :/: no/DT boat/NN came/VBD ./.';

/**
 * One number for all that features and facts say of a made-up text: it changes with the hashing, with a feature’s values and
 * steps, with the codes of kinds and tags. No tokenizer and no tagger has part in it, for these may get better under the same weights.
 */
export function sampleDigest(): number {
  const table = sampleTable();
  const features = featureList();
  let digest = 0;
  const take = ({ keys, length }: Features) => {
    for (let at = 0; at < length; at++) digest = mix(digest, keys[at]!);
  };
  for (let at = PAD; at < table.end; at++) {
    cueFeatures(features, table, at);
    take(features);
  }
  for (const { cue, left, right } of HYPOTHESES) {
    for (const stage of STAGES) {
      const known = stage === 'leftStart' ? left!.end : right!.start;
      const decided = { cue, left, right };
      for (const option of optionsOf(stage, table, decided, known)) {
        describe(stage, features, { table, decided, known, option });
        take(features);
      }
    }
  }
  const marks = HYPOTHESES.map(({ cueScore }) => cueScore / 2);
  const [byCue, byMark] = [rivalries(HYPOTHESES, marks), rivalries(HYPOTHESES, marks)];
  for (const [index, hypothesis] of HYPOTHESES.entries()) {
    for (const view of [undefined, VIEW]) {
      rankFeatures(features, table, hypothesis, byCue[index]!, view);
      take(features);
      const mark = marks[index]!;
      const judged = { hypothesis, mark, byCue: byCue[index]!, byMark: byMark[index]!, view };
      for (const cell of factRow(table, judged)) digest = mix(digest, cell);
    }
  }
  return digest;
}

/** Two hypotheses of the text by their tokens’ numbers: “said” with what stands around it, “warned” with what follows. */
const HYPOTHESES: readonly Hypothesis[] = [
  {
    cue: PAD + 9,
    left: { start: PAD, end: PAD + 7 },
    right: { start: PAD + 11, end: PAD + 21 },
    source: { start: PAD + 7, end: PAD + 9 },
    cueScore: 2.3,
    contentLog: -0.4,
    sourceLog: -0.2,
    absentLog: -4.1,
  },
  {
    cue: PAD + 15,
    left: { start: PAD, end: PAD + 7 },
    right: { start: PAD + 16, end: PAD + 21 },
    source: { start: PAD + 12, end: PAD + 14 },
    cueScore: 0.8,
    contentLog: -1.3,
    sourceLog: -0.7,
    absentLog: -2.2,
  },
];
const VIEW: RuleView = {
  left: { start: PAD, end: PAD + 7 },
  right: null,
  source: { start: PAD + 7, end: PAD + 9 },
  confidence: 0.95,
};

function sampleTable(): TokenTable {
  const lexicon = new Int8Array(1 << LEXICON_BITS);
  let offset = 0;
  let met = 0;
  const sentences = WORDS.split('|').map((words, block) => {
    const tokens = words.split(' ').map((word): Token => {
      const [text, tag] = word.split('/') as [string, string];
      const [start, normal] = [offset, text.toLowerCase()];
      offset += text.length + 1;
      lexicon[lexiconPlace(hashString(normal), wordKindOf(tag))] = met++ % 29;
      return { text, normal, lemma: normal, tag, start, end: start + text.length };
    });
    return { block, tokens, start: tokens[0]!.start, end: tokens.at(-1)!.end };
  });
  const text = WORDS.replace(/\/[^ |]*/g, '').replace('|', ' ');
  const quotations = [{ start: 0, end: text.indexOf('”') + 1, open: false }];
  return tokenTable({ article: { text } as ParsedText['article'], sentences, quotations }, lexicon);
}
