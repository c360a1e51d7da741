/** The median run of `work` in milliseconds: what to expect. */
export function medianMs(work: () => void): number {
  const times = timesMs(work);
  return times[Math.floor(times.length / 2)]!;
}

/** The shortest run of `work` in milliseconds: what it takes when nothing else disturbs, for comparisons. */
export function shortestMs(work: () => void): number {
  return timesMs(work)[0]!;
}

/** Times of at least five runs, and half a second in all, after one to warm up; the shortest first. */
function timesMs(work: () => void): number[] {
  work();
  const times: number[] = [];
  for (let total = 0; total < 500 || times.length < 5; ) {
    const started = performance.now();
    work();
    times.push(performance.now() - started);
    total += times.at(-1)!;
  }
  return times.sort((a, b) => a - b);
}

/**
 * The exponent b of y = a·x^b by least squares over logarithms: how something grows.
 * @param points at least two, with positive coordinates
 */
export function growthExponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (index: 0 | 1): number => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const variance = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}

/** A Markdown table; columns after the first are aligned to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** 12345.6 as "12,346"; small numbers keep a decimal. */
export function shown(value: number): string {
  const digits = value < 100 ? 1 : 0;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
