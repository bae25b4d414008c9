import { describe, expect, it } from 'vitest';
import { markedArticle } from '../../../../lib/commands/bench/kits/marked-article';
import type { GoldArticle, ScoredAnswer } from '../../../../lib/commands/bench/scorer/gold';
import { scoreAnswers, type ScoreSheet } from '../../../../lib/commands/bench/scorer/score';
import { spanOf } from '../../../support/article';

const gold = markedArticle(
  'pier',
  `ruiz: person, mayor of Port Amity
krug: person
trust: organization

[key Mayor [ruiz Ana Ruiz] met [krug Anton Krug].] [says1 “[opposes:krug:main It is a waste of our money],”] [by1:krug [krug Krug]]
[cue1 said]. [key [by2:ruiz [ruiz Ruiz]] [cue2 said] [says2 the pier would stay].] The [trust Trust] stayed away.`,
);

/** The gold itself as an answer. */
function perfect({ entities, attributions, positions, summary }: GoldArticle): ScoredAnswer {
  const idOf = (name: string) =>
    `e${1 + entities.findIndex((each) => each.name === name)}` as const;
  return {
    entities: entities.map(({ name, kind, official = false, role, mentions }) => ({
      id: idOf(name),
      name,
      kind,
      official,
      ...(role && { role }),
      mentions,
    })),
    attributions: attributions.map(({ kind = 'direct', speaker, content }) => ({
      kind,
      speaker: speaker === null ? null : idOf(speaker),
      content: [content].flatMap((piece) => piece ?? []),
    })),
    positions: positions.map(({ holder, stance, content }) => ({
      holder: idOf(holder),
      stance,
      content,
    })),
    summary,
  };
}

const answer = perfect(gold);
const scored = (changed: Partial<ScoredAnswer> = {}): ScoreSheet =>
  scoreAnswers([gold], new Map([['pier', { ...answer, ...changed }]]));
const all = { precision: 1, recall: 1, f1: 1 };

describe('a score sheet', () => {
  it('is full for the gold itself, and empty without an answer', () => {
    expect(scored()).toEqual({
      names: all,
      people: all,
      officials: all,
      role: 1,
      attributions: all,
      speaker: 1,
      positions: all,
      mainPositions: 1,
      summary: { sentences: all, rougeL: 1 },
    });
    const none = scoreAnswers([gold], new Map());
    expect(none.attributions).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(none).toMatchObject({ mainPositions: 0, summary: { rougeL: 0 } });
  });

  it('counts names by their edges, and people by half of their names', () => {
    const [ruiz, ...others] = answer.entities;
    const [full, short] = ruiz!.mentions;
    const wide = { ...ruiz!, mentions: [{ start: full!.start - 6, end: full!.end }, short!] };
    const sheet = scored({ entities: [wide, ...others] });
    expect(sheet.names.f1).toBe(0.75);
    expect(sheet.people).toEqual(all);
    const apart = scored({
      entities: [{ ...ruiz!, mentions: [full!], official: false }, ...others],
    });
    expect(apart.people).toEqual(all);
    expect(apart.officials).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(apart.role).toBeNull();
  });

  it('takes a role that shares half its words, articles aside', () => {
    const [ruiz, ...others] = answer.entities;
    const role = (words: string) =>
      scored({ entities: [{ ...ruiz!, role: words }, ...others] }).role;
    expect(role('the mayor of Amity')).toBe(1);
    expect(role('chair of the board')).toBe(0);
  });

  it('takes contents that share half their words, and speakers by who they are', () => {
    const [first, second] = answer.attributions;
    const part = { ...first!, content: [spanOf(gold.text, 'a waste of our money')] };
    const few = { ...second!, content: [spanOf(gold.text, 'stay')] };
    const sheet = scored({ attributions: [{ ...part, speaker: 'e1' }, few] });
    expect(sheet.attributions.f1).toBe(0.5);
    expect(sheet.speaker).toBe(0);
  });

  it('looks at positions that are shown, by holder, stance and half the words', () => {
    const [position] = answer.positions;
    const waste = spanOf(gold.text, 'It is a waste');
    const of = (changed: Partial<ScoredAnswer['positions'][number]>) =>
      scored({ positions: [{ ...position!, content: waste, ...changed }] }).positions.precision;
    expect(of({})).toBe(1);
    expect(of({ stance: null })).toBe(1);
    expect(of({ stance: 'supports' })).toBe(0);
    expect(of({ holder: 'e1' })).toBe(0);
    expect(of({ content: spanOf(gold.text, 'the pier would stay') })).toBe(0);
    expect(of({ shown: false })).toBe(0);
  });

  it('compares picked sentences, and their words in order', () => {
    const { sentences, rougeL } = scored({ summary: [answer.summary[0]!] }).summary;
    expect(sentences).toMatchObject({ precision: 1, recall: 0.5 });
    expect(rougeL).toBeCloseTo((2 * 6) / (6 + 12));
  });
});
