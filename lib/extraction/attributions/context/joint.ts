import { indexAt } from '../../../text/sorted-spans';
import { type Id, type Scene, type Told } from './scene';

/** Sentences looked back over. */
const REACH = 3;
/** Tokens that a subject may have. */
const LONGEST = 30;
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** "Roe and leaders of the House kept quiet. They said": of several who act together, the first named speaks for them. */
export function firstOfJoint({ text, within }: Scene, { source, at }: Told): Id {
  if (!source || !/^they$/i.test(text.article.text.slice(source.start, source.end)))
    return undefined;
  const here = indexAt(text.sentences, at);
  for (let number = here - 1; number >= 0 && number >= here - REACH; number--) {
    const { tokens, start } = text.sentences[number]!;
    const opening = tokens.slice(0, LONGEST);
    const verb = opening.findIndex(({ tag }) => FINITE.test(tag));
    const subject = opening.slice(0, Math.max(0, verb));
    // They again: who they are was told before.
    if (subject.at(-1)?.normal === 'they') continue;
    const and = subject.find(({ normal }) => normal === 'and');
    return and && within({ start, end: and.start }).find(({ kind }) => kind === 'person')?.id;
  }
  return undefined;
}
