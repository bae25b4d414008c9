import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const theme = readFileSync('components/theme.css', 'utf8');
const TOKENS = new Map(
  [...theme.matchAll(/--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }],
  ),
);
const GROUNDS = ['paper', 'wash'];
const TEXTS = ['ink', 'soft', 'accent', 'for', 'against', 'heed'];

/** Relative luminance, 0 to 1, and contrast, 1 to 21, as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const pairs = TEXTS.flatMap((text) =>
  GROUNDS.flatMap((ground) =>
    (['light', 'dark'] as const).map((scheme) => ({ text, ground, scheme })),
  ),
);

it.each(pairs)(
  'reads at 4.5:1 or better: $text on $ground, $scheme',
  ({ text, ground, scheme }) => {
    const found = contrast(TOKENS.get(text)![scheme], TOKENS.get(ground)![scheme]);
    expect(found).toBeGreaterThanOrEqual(4.5);
  },
);

/** What lies under the page's words where it is marked: a shade over white paper or a dark page's ground. */
function shaded(rgba: string, ground: string): string {
  const [red, green, blue, percent] = rgba.match(/\d+/g)!.map(Number);
  const share = percent! / 100;
  const mixed = [red!, green!, blue!].map((part, index) => {
    const below = parseInt(ground.slice(1 + index * 2, 3 + index * 2), 16);
    return Math.round(part * share + below * (1 - share));
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const marks = readFileSync('entrypoints/reader.content/highlights.css', 'utf8');
const SHADES = [...marks.matchAll(/\((whosaid-\w+)\) \{\s*background-color: (rgb\([^)]+\))/g)].map(
  ([, name, shade]) => ({ name: name!, shade: shade! }),
);

it('knows the shades of the page', () => {
  expect(SHADES.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['whosaid-quote', 'whosaid-note']),
  );
});

it.each(SHADES)('leaves the page’s words readable under $name', ({ shade }) => {
  expect(contrast('#1a1a1a', shaded(shade, '#ffffff'))).toBeGreaterThanOrEqual(4.5);
  expect(contrast('#e6e6e6', shaded(shade, '#181818'))).toBeGreaterThanOrEqual(4.5);
});

const LINES = [...marks.matchAll(/(?:solid|dotted|dashed) \dpx (#[0-9a-f]{6})/g)].map(
  ([, line]) => line!,
);

it.each(LINES)('shows the line %s at 3:1 or better on white and on dark pages', (line) => {
  expect(contrast(line, '#ffffff')).toBeGreaterThanOrEqual(3);
  expect(contrast(line, '#181818')).toBeGreaterThanOrEqual(3);
});
