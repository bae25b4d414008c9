/** The processor's time that a piece of work takes, in milliseconds: a machine that does other things beside takes no longer by it. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
