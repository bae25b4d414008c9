import { namedArticle } from '../../extraction/positions/named-article';
import { ofClass } from '../../extraction/positions/judged/linear-judge';
import { CLASSES, NO_STANCE, STANCE_ORDER } from '../../extraction/reader/utterance';
import {
  STATEMENT_ROOM,
  statementFeatures,
} from '../../extraction/positions/judged/statement-features';
import { parse } from '../../language/parse';
import { featureList } from '../../learning/hashing';
import type { Table } from '../../learning/tables';
import { articleFromText } from '../../text/article-from-text';
import { Examples } from '../learners/examples';
import { type Recipe, train } from '../learners/ftrl';
import { isHeld } from './held';
import type { ReaderLesson, LessonUtterance } from './lessons';

const RECIPE: Recipe = { bits: 20, epochs: 3, alpha: 0.03, l1: 2, l2: 0 };
/** A weight is rounded to a multiple of this, in log odds. */
const ROUNDED_TO = 0.02;

/** Learns to tell by their words alone which stance statements take; articles that are set apart are left out. */
export function trainLinearJudge(lessons: Iterable<ReaderLesson>): Table {
  const examples = new Examples();
  const features = featureList(STATEMENT_ROOM);
  for (const { id, text, gold, found } of lessons) {
    if (isHeld(id)) continue;
    const article = namedArticle(parse(articleFromText(text)), []);
    for (const statement of [...gold, ...found]) {
      statementFeatures(features, article, spansOf(statement));
      for (let stance = 0; stance < CLASSES; stance++)
        examples.addOption(ofClass(features, stance));
      const [first] = statement.stances;
      examples.close(first ? STANCE_ORDER.indexOf(first) : NO_STANCE);
    }
  }
  const all = Int32Array.from({ length: examples.count }, (_, index) => index);
  const weights = Int8Array.from(train(examples, all, RECIPE), (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / ROUNDED_TO))),
  );
  return { bits: RECIPE.bits, scale: ROUNDED_TO, weights };
}

function spansOf({ source, cue, content, deed }: LessonUtterance) {
  const span = ([start, end]: readonly [number, number]) => ({ start, end });
  return {
    source: source && span(source),
    cue: cue && span(cue),
    content: content.map(span),
    deed,
  };
}
