import type { TextSpan } from '../../../model/text';
import { spanOf } from '../../../language/stretch';
import { subjectBefore } from '../rules/subjects';
import { apart, type Id, placeOf, type Scene, type Told } from './scene';

/** Writings in which one speaks for oneself; reports and polls may be anybody’s. */
const OWN_WRITING =
  /\b[Ss]tatement$|\b(?:letter|communiqué|communique|memo|press release|tweet|post|message|email|op-ed)$/;
const ISSUES =
  /^(?:issue|release|publish|send|sign|write|post|deliver|make|read|circulate|put|give|submit)$/;
/** Sentences after which a writing without its owner may be another’s. */
const REACH = 6;

/** Whose a statement or letter is: of the one who "issued" it in the sentence, else of the one who spoke last. */
export function ownerOf(scene: Scene, told: readonly Told[], index: number, source: TextSpan): Id {
  if (!OWN_WRITING.test(scene.text.article.text.slice(source.start, source.end))) return undefined;
  const found = placeOf(scene, source.start);
  if (!found) return undefined;
  const { line, at } = found;
  const verb = line.tokens[at - 1];
  if (verb && ISSUES.test(verb.lemma)) {
    const subject = subjectBefore(line, at - 1);
    return subject ? scene.speakerOf(spanOf(line, subject)).entity : undefined;
  }
  const before = told[index - 1];
  const definite = /^(?:the|this|that)$/.test(line.tokens[at]!.normal);
  return definite && before && apart(scene, before.at, source.start) <= REACH
    ? before.by?.entity
    : undefined;
}
