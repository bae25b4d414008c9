import type { Sentence, Token } from '../../language/parsed-text';
import type { Position } from '../../model/analysis';
import type { TextSpan } from '../../model/text';
import { touching } from '../../text/sorted-spans';
import { clauseEnd, withoutTail } from './clause';
import { cueStance } from './cue-stance';
import type { Scene } from './scene';
import { subjectOf } from './subject';
import { type FoundVerb, stanceVerbAt, verbGroup } from './verb-group';

/** What may follow a verb that is done to something. */
const OBJECT = /^(?:DT|PRP\$?|NN.*|JJ.*|CD|VBG|TO|POS|``|WP|VBN)$/;

/**
 * The positions of those whom the article has take a side by a verb: "vetoed the bill", "wants Oslo to pay". `known` are the
 * cues of attributions, sorted, which are left to those.
 */
export function deeds(scene: Scene, known: readonly TextSpan[]): readonly Position[] {
  return scene.text.sentences.flatMap((sentence) => {
    if (sentence.tokens.some(({ text }) => text === '?')) return [];
    return sentence.tokens.flatMap((token, at) => {
      const found = stanceVerbAt(sentence.tokens, at);
      if (!found || touching(known, token).length > 0 || !tells(sentence.tokens, at)) return [];
      return deed(scene, sentence, at, found);
    });
  });
}

function deed(scene: Scene, sentence: Sentence, at: number, found: FoundVerb): Position[] {
  const { tokens } = sentence;
  const after = at + found.length;
  if (!OBJECT.test(tokens[after]?.tag ?? '') && tokens[after]?.normal !== 'that') return [];
  if (
    verbGroup(tokens, at).passive ||
    /^(?:down|off|away|up|out|over)$/.test(tokens[after]!.normal)
  )
    return [];
  const subject = subjectOf(scene, sentence, at);
  if (!subject) return [];
  const end = withoutTail(tokens, after, clauseEnd(tokens, after));
  const stance = cueStance(tokens, at, found.length, tokens.slice(after, end));
  if (stance === null || stance === 'silent') return [];
  const from = found.entry.deed ? at : after;
  const content = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
  const cue = { start: tokens[at]!.start, end: tokens[after - 1]!.end };
  const confidence = subject.sure ? 0.65 : 0.55;
  return subject.holders.map((holder) => ({ holder, stance, content, cue, confidence }));
}

/** Whether the verb tells what is or was done: finite, or led to by a verb that is. */
function tells(tokens: readonly Token[], at: number): boolean {
  const { tag } = tokens[at]!;
  const { start } = verbGroup(tokens, at);
  if (tag === 'VBN') return tokens.slice(start, at).some(({ lemma }) => lemma === 'have');
  if (tag === 'VB') return start < at;
  if (tag !== 'VBG') return true;
  return start < at || /^(?:,|and|by|while|after|before|in)$/.test(tokens[at - 1]?.normal ?? '');
}
