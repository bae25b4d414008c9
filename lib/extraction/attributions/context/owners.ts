import { indexAt } from '../../../text/sorted-spans';
import { type Id, phraseAt, type Scene } from './scene';

/** What speaks for the one whose it is. */
const OWN =
  /^(?:office|campaign|team|statement|letter|tweet|memo|message|administration|government)$/;

/** "Teachers did not see Roe. His office said": the only person of the sentence before, who owns what speaks. */
export function ownerBefore(scene: Scene, offset: number): Id {
  const phrase = phraseAt(scene, offset);
  if (!phrase || !/^(?:his|her)$/.test(phrase.article) || !OWN.test(phrase.head.normal)) {
    return undefined;
  }
  const { sentences } = scene.text;
  const before = sentences[indexAt(sentences, offset) - 1];
  if (!before) return undefined;
  const named = scene.within({ start: before.start, end: offset });
  const people = new Set(named.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const [only] = people;
  return people.size === 1 ? only : undefined;
}
