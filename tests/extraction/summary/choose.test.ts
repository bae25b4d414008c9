import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choose } from '../../../lib/extraction/summary/choose';
import type { Profile } from '../../../lib/extraction/summary/profiles';

/** A profile of a text's n-th sentence that needs others. */
function profile(place: number, needs: readonly number[], central = 0.5): Profile {
  return {
    unit: {
      start: place * 100,
      end: place * 100 + 99,
      block: 0,
      tokens: [],
      words: 20,
      whole: true,
    },
    place,
    footing: 'well',
    needs: needs.map((needed) => ({ place: needed })),
    names: new Set(),
    central,
    vector: new Map([[`word${place}`, 1]]),
    voice: 0,
  };
}
const placesOf = (chosen: readonly Profile[]) => chosen.map(({ place }) => place);

it('brings along the sentence that a chosen one needs', () => {
  const profiles = [0, 1, 2, 3, 4].map((place) => profile(place, []));
  profiles[4] = profile(4, [3], 9);
  expect(placesOf(choose(profiles, 3))).toEqual([0, 3, 4]);
});

it('leaves a sentence out that would bring too many along', () => {
  const profiles = [profile(0, []), profile(1, [0]), profile(2, [1]), profile(3, [2], 9)];
  expect(placesOf(choose(profiles, 3))).toEqual([0, 1, 2]);
});

it('takes any sentence that names whom a title means', () => {
  const named = { ...profile(1, [], 5), names: new Set(['e1'] as const) };
  const wanting = { ...profile(3, [], 5), needs: [{ place: 2, who: 'e1' as const }] };
  const profiles = [profile(0, [], 5), named, profile(2, [], 0), wanting];
  expect(placesOf(choose(profiles, 3))).toEqual([0, 1, 3]);
});

it('never shows a sentence without those it needs, whatever leans on what', () => {
  const texts = fc.array(fc.tuple(fc.array(fc.nat(12), { maxLength: 3 }), fc.nat(9)), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 5 }), (sentences, count) => {
      const profiles = sentences.map(([needs, central], place) =>
        profile(
          place,
          needs.map((need) => (need < place ? need : -1)),
          central,
        ),
      );
      const chosen = placesOf(choose(profiles, count));
      expect(chosen.length).toBeLessThanOrEqual(count);
      for (const place of chosen) {
        for (const need of profiles[place]!.needs) expect(chosen).toContain(need.place);
      }
    }),
  );
});
