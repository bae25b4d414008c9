import { SMALL_WORDS } from '../words';

const TAGS = SMALL_WORDS.column('tag');

/** The usual Penn tag of a word of a closed class (in lower case, straight apostrophes), or undefined. */
export function closedClassTag(normal: string): string | undefined {
  return TAGS.get(normal)?.[0];
}
