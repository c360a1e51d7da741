/** The least processor time, of three runs, that `work` takes in seconds: other processes do not count. */
export function cpuSeconds(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const begin = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begin);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}
