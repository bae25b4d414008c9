import { KNOT_BITS, KNOTS } from '../../learning/calibration';
import type { Table } from '../../learning/tables';

/** A claim of which is known whether it was right: the log odds it was made with. */
export interface Claim {
  readonly logOdds: number;
  readonly right: boolean;
}

/** So many claims of neighbouring log odds are looked at together: fewer would tell chance. */
const TOGETHER = 150;
/** One right and one wrong claim are added to each group, so that none is beyond doubt. */
const DOUBT = 1;
/** Log odds in a calibration are a multiple of this: the last knot’s fit into a byte. */
const SCALE = 1 / 15;

interface Group {
  readonly at: number;
  readonly right: number;
  readonly count: number;
}

/**
 * Learns what log odds are worth by isotonic regression (Zadrozny and Elkan 2002): claims in order, in groups; groups in which
 * surer claims are less often right run together.
 */
export function calibrate(claims: readonly Claim[]): Table {
  const order = claims.toSorted((one, other) => one.logOdds - other.logOdds);
  const groups: Group[] = [];
  const count = Math.max(1, Math.floor(order.length / TOGETHER));
  for (let index = 0; index < count; index++) {
    const from = Math.floor((index * order.length) / count);
    groups.push(groupOf(order.slice(from, Math.floor(((index + 1) * order.length) / count))));
    while (groups.length > 1 && shareOf(groups.at(-2)!) >= shareOf(groups.at(-1)!)) {
      const [one, other] = groups.splice(-2) as [Group, Group];
      groups.push(together(one, other));
    }
  }
  return calibrationOf((knot) => worthAt(groups, knot));
}

/** The calibration that takes log odds for what they are. */
export const AS_CLAIMED: Table = calibrationOf((knot) => knot);

function calibrationOf(worth: (logOdds: number) => number): Table {
  const weights = Int8Array.from(KNOTS, (knot) =>
    Math.max(-127, Math.min(127, Math.round(worth(knot) / SCALE))),
  );
  return { bits: KNOT_BITS, scale: SCALE, weights };
}

function groupOf(claims: readonly Claim[]): Group {
  const count = claims.length;
  const at = claims.reduce((sum, { logOdds }) => sum + logOdds, 0) / Math.max(1, count);
  return { at, right: claims.filter(({ right }) => right).length, count };
}

function together(one: Group, other: Group): Group {
  const count = one.count + other.count;
  return {
    at: (one.at * one.count + other.at * other.count) / count,
    right: one.right + other.right,
    count,
  };
}

function shareOf({ right, count }: Group): number {
  return (right + DOUBT) / (count + 2 * DOUBT);
}

/** The log odds of the groups on both sides of a place, by a straight line; beyond them as at the last. */
function worthAt(groups: readonly Group[], place: number): number {
  const worth = (group: Group) => Math.log(shareOf(group) / (1 - shareOf(group)));
  const after = groups.findIndex(({ at }) => at >= place);
  if (after <= 0) return worth(groups.at(after)!);
  const [one, other] = [groups[after - 1]!, groups[after]!];
  const share = (place - one.at) / (other.at - one.at);
  return worth(one) * (1 - share) + worth(other) * share;
}
