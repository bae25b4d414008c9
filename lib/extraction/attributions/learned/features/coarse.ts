/** A distance, made coarse: each by itself up to 4, then a number for a range, 9 at most. */
export function coarse(distance: number): number {
  if (distance < 5) return distance;
  return distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : distance < 25 ? 8 : 9;
}
