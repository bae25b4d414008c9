import { opening } from '../../analysis/opening';
import { bestCandidates } from '../../extraction/attributions';
import { withoutRivals } from '../../extraction/attributions/choice/rivals';
import type { AttributionModels } from '../../extraction/attributions/learned/models';
import { scenesIn } from '../../extraction/attributions/speakers';
import { extractEntities } from '../../extraction/entities';
import { parse } from '../../language/parse';
import { articleFromText } from '../../text/article-from-text';
import { goldSpeakers, type SpeakerArticle } from './gold-speakers';
import type { SpeakerLesson } from './train-speakers';

/** The sources of articles that the engine finds and people have marked, with whom they mean among the entities found. */
export function speakerLessons(
  articles: readonly SpeakerArticle[],
  models: AttributionModels,
): readonly SpeakerLesson[] {
  const generate = bestCandidates(models);
  return articles.flatMap((article, number): readonly SpeakerLesson[] => {
    const text = parse(opening(articleFromText(article.text)));
    const entities = extractEntities(text);
    const candidates = withoutRivals(generate(text));
    const speakers = goldSpeakers(article, entities, candidates);
    return scenesIn(text, entities, candidates).map(({ ruled, scene }) => {
      const speaker = speakers[ruled.place];
      const option = scene.options.find(({ entity }) => entity.id === speaker) ?? null;
      return { article: number, scene, right: speaker === undefined ? undefined : option };
    });
  });
}
