import type { EntityView } from './entity-views';

/** "3 statements", "1 position". */
function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** "named twice", "named 5 times". */
export function namedOf({ named }: EntityView): string {
  return `named ${['', 'once', 'twice'][named] || `${named} times`}`;
}

/** What is known of an entity in numbers, without zeros: "3 statements · 1 position". */
export function foundOf({ attributions, positions }: EntityView): string {
  return [
    attributions.length > 0 && count(attributions.length, 'statement'),
    positions.length > 0 && count(positions.length, 'position'),
  ]
    .filter(Boolean)
    .join(' · ');
}
