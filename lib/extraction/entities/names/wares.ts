import type { Token } from '../../../language/parsed-text';
import { bodyNamed } from '../../../language/lexicon/bodies';
import { isFamilyName } from '../../../language/lexicon/family-names';
import { isGivenName } from '../../../language/lexicon/given-names';
import type { Stretch } from '../../../language/stretch';

/** "WeShare", "A350": capitals or figures inside a word that is no name of the kind of McRae, DeLuca, MacLeod. */
export function isBrand({ text }: Token): boolean {
  return (
    /\p{N}/u.test(text) ||
    (/\p{Ll}\p{Lu}/u.test(text) &&
      !/^(?:Ma?c|D[aeiu]|L[aeio]|J[aeo]|K[aei]|Ra|Sha|Ta|Ty|Van|Von|Fitz|Ann|O)\p{Lu}/u.test(text))
  );
}

/** "Google Maps", "Airbus A350", "Acme Inc.": a firm's or a ware's name. */
export function isMade(tokens: readonly Token[], { start, end }: Stretch): boolean {
  const words = tokens.slice(start, end);
  const [first] = words;
  const firm =
    bodyNamed(first!.normal) === 'other' &&
    !isGivenName(first!.normal) &&
    !isFamilyName(first!.normal);
  return (
    firm ||
    words.some(({ text }) => /\p{N}/u.test(text)) ||
    /^(?:inc|corp|ltd|llc|plc|co)\.?$/.test(words.at(-1)!.normal)
  );
}
