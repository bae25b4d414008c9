import { expect, it } from 'vitest';
import { attributionsBy, speakersRanked } from '../../../lib/extraction/attributions';
import { ruleCandidates } from '../../../lib/extraction/attributions/rules';
import { scenesIn } from '../../../lib/extraction/attributions/speakers';
import { extractEntities } from '../../../lib/extraction/entities';
import { parse } from '../../../lib/language/parse';
import { articleFromText } from '../../../lib/text/article-from-text';
import { goldSpeakers, type SpeakerArticle } from '../../../lib/training/speakers/gold-speakers';
import { type SpeakerLesson, trainSpeakers } from '../../../lib/training/speakers/train-speakers';
import { speakerReport } from '../../../lib/training/speakers/speaker-report';

/** An article in which the second of two people is said to speak, whatever its words say. */
function articleOf(one: string, other: string): SpeakerArticle {
  const text = `Mayor ${one} met Senator ${other} at noon. The fisher said that the sea was calm. Rain fell.`;
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  return {
    id: one,
    text,
    entities: [one, other].map((name) => ({ name, mentions: [at(name)] })),
    attributions: [{ speaker: other, content: at('that the sea was calm') }],
  };
}

const NAMES = ['Ann Holt', 'Ben Marsh', 'Cara Lund', 'Dan Frey', 'Eva Rask', 'Finn Moor'];
const articles = NAMES.flatMap((one) =>
  NAMES.filter((other) => other !== one).map((other) => articleOf(one, other)),
);

function found({ text }: SpeakerArticle) {
  const parsed = parse(articleFromText(text));
  const entities = extractEntities(parsed);
  return { parsed, entities, candidates: ruleCandidates(parsed) };
}

it('knows the marked speaker among those found, nobody where none is marked or found, and nothing of what is not marked', () => {
  const article = articleOf('Ann Holt', 'Ben Marsh');
  const { entities, candidates } = found(article);
  const name = (id: string | null | undefined) =>
    id && entities.find((entity) => entity.id === id)!.name;
  const speakerIn = (of: SpeakerArticle) => goldSpeakers(of, entities, candidates).map(name);
  const [said] = article.attributions;
  expect(speakerIn(article)).toEqual(['Ben Marsh']);
  expect(speakerIn({ ...article, attributions: [{ ...said!, speaker: null }] })).toEqual([null]);
  expect(speakerIn({ ...article, entities: [] })).toEqual([null]);
  expect(speakerIn({ ...article, attributions: [] })).toEqual([undefined]);
});

it('learns from articles whom a source means there, alike each time', () => {
  const lessons = () =>
    articles.flatMap((article, number): SpeakerLesson[] => {
      const { parsed, entities, candidates } = found(article);
      const speakers = goldSpeakers(article, entities, candidates);
      return scenesIn(parsed, entities, candidates).map(({ ruled, scene }) => ({
        article: number,
        scene,
        right: scene.options.find(({ entity }) => entity.id === speakers[ruled.place]) ?? null,
      }));
    });
  const { models, judged } = trainSpeakers(lessons(), () => undefined);
  expect(trainSpeakers(lessons(), () => undefined).models).toEqual(models);
  expect(judged.filter(({ toldRight }) => toldRight).length).toBeGreaterThan(25);
  expect(speakerReport(judged).join('\n')).toMatch(/told from 0\.5: precision (?:1|0\.9)/);

  const { parsed, entities } = found(articleOf('Gil Ferro', 'Hanna Voss'));
  const [only] = attributionsBy(ruleCandidates, speakersRanked(models))(parsed, { entities });
  expect(entities.find(({ id }) => id === only?.source?.entity)?.name).toBe('Hanna Voss');
}, 60_000);
