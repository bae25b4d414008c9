import type { JudgedSpeaker } from './train-speakers';

const TENTHS = 10;
const CUTS = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * How the ranking did on articles not learned from, line by line: by the tenth of its probability how often the likeliest entity
 * was right; then, by the probability from which on a speaker is told, how often what is told is right, and how many are told so.
 */
export function speakerReport(judged: readonly JudgedSpeaker[]): readonly string[] {
  const named = judged.filter(({ named: has }) => has).length;
  const reliability = Array.from({ length: TENTHS }, (_, tenth) => {
    const there = judged.filter(
      ({ told }) => Math.min(TENTHS - 1, Math.floor(told * 10)) === tenth,
    );
    const said = there.reduce((sum, { told }) => sum + told, 0);
    return `said ${share(said, there.length)} right ${share(rightOf(there), there.length)} of ${there.length}`;
  });
  const curve = CUTS.map((cut) => {
    const told = judged.filter((each) => each.told >= cut);
    return `told from ${cut}: precision ${share(rightOf(told), told.length)}, recall ${share(rightOf(told), named)}`;
  });
  return [...reliability, ...curve];
}

function rightOf(judged: readonly JudgedSpeaker[]): number {
  return judged.filter(({ toldRight }) => toldRight).length;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
