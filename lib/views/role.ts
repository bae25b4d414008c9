import type { Office } from '../model/analysis';

const STATUS: Readonly<Partial<Record<Office['status'], string>>> = {
  former: 'former',
  acting: 'acting',
  candidate: 'candidate',
};

/** An office in the article's own words; parts that stand apart, apart; former, acting or candidate where the words don't say so. */
export function roleOf({ title, status }: Office): string {
  const more = STATUS[status];
  const told = more === undefined || new RegExp(`\\b(${more}|ex|then)\\b`, 'i').test(title);
  const words = title.replaceAll(' / ', '; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${told ? '' : ` (${more})`}`;
}
