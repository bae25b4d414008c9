/** A distance in few steps. */
export function step(distance: number): number {
  if (distance < 5) return distance;
  return distance < 7 ? 5 : distance < 10 ? 6 : distance < 15 ? 7 : distance < 25 ? 8 : 9;
}
