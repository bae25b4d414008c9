import { describe, expect, it } from 'vitest';
import { markedArticle } from '../../../../lib/commands/bench/kits/marked-article';
import type { GoldArticle } from '../../../../lib/commands/bench/scorer/gold';

const HEAD = 'ruiz: person, mayor of Port Amity\ntrust: organization\n\n';
const read = (body: string): GoldArticle => markedArticle('pier', HEAD + body);

describe('a marked article', () => {
  const article = read(`[key Mayor [ruiz Ana Ruiz] and the
[trust Pier Trust] met.] [by1-2:ruiz She] [cue1 promised] [says1 [commits:ruiz:main lamps]]
and [cue2 blamed] [says2 “the [trust Trust]”].

[says3 “[opposes:trust:ruiz It is a pity],”] [by3 a man] [cue3 said]. [says3 “No more.”] [says4 It “sank”] in May.`);
  const wording = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => article.text.slice(start, end));

  it('has one line a paragraph, without marks', () => {
    expect(article.text).toBe(
      `Mayor Ana Ruiz and the Pier Trust met. She promised lamps and blamed “the Trust”.

“It is a pity,” a man said. “No more.” It “sank” in May.`,
    );
  });

  it('names who acts by the longest mention, and officials by their role', () => {
    expect(article.entities).toEqual([
      {
        name: 'Ana Ruiz',
        kind: 'person',
        official: true,
        role: 'mayor of Port Amity',
        mentions: [{ start: 6, end: 14 }],
      },
      {
        name: 'Pier Trust',
        kind: 'organization',
        official: false,
        mentions: [expect.anything(), expect.anything()],
      },
    ]);
  });

  it('has attributions in order, with sources that are shared and contents in pieces', () => {
    const told = article.attributions.map(({ kind, speaker, source, cue, content }) => [
      kind,
      speaker,
      ...wording([source, cue].flatMap((part) => part ?? [])),
      ...wording([content].flatMap((part) => part ?? [])),
    ]);
    expect(told).toEqual([
      ['indirect', 'Ana Ruiz', 'She', 'promised', 'lamps'],
      ['direct', 'Ana Ruiz', 'She', 'blamed', '“the Trust”'],
      ['direct', null, 'a man', 'said', '“It is a pity,”', '“No more.”'],
      ['mixed', null, 'It “sank”'],
    ]);
  });

  it('has a position for each holder, and key sentences', () => {
    expect(article.positions.map(({ holder, stance, main }) => [holder, stance, main])).toEqual([
      ['Ana Ruiz', 'commits', true],
      ['Pier Trust', 'opposes', undefined],
      ['Ana Ruiz', 'opposes', undefined],
    ]);
    expect(wording(article.summary)).toEqual(['Mayor Ana Ruiz and the Pier Trust met.']);
  });
});

it.each([
  ['an unknown mark', '[ruiz Ruiz] met the [trust Trust] on [day Monday].'],
  ['an unknown holder', '[ruiz Ruiz] of the [trust Trust] [opposes:krug left].'],
  ['an entity that the text does not name', '[ruiz Ruiz] left.'],
  ['an attribution without content', '[by1:ruiz [ruiz Ruiz]] of the [trust Trust] [cue1 spoke].'],
])('complains about %s', (_, body) => {
  expect(() => read(body)).toThrow(/pier|content/);
});
