const TURNS = 4;

/**
 * Milliseconds of processor time that one run of `work` takes, whatever else the machine does: for comparisons. The
 * best of three rounds of 300 ms, since the system counts processor time in steps of several milliseconds.
 */
export function processorMs(work: () => void): number {
  work();
  const rounds = [1, 2, 3].map(() => {
    const started = process.cpuUsage();
    let runs = 0;
    let spent = 0;
    while (spent < 300) {
      work();
      runs++;
      spent = process.cpuUsage(started).user / 1000;
    }
    return spent / runs;
  });
  return Math.min(...rounds);
}

/**
 * The same for two pieces of work that take turns; of each the best turn counts: both are compiled while they run, and
 * other programs come between.
 */
export function processorMsInTurns(first: () => void, second: () => void): readonly [number, number] {
  let best: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < TURNS; turn++) {
    best = [Math.min(best[0], processorMs(first)), Math.min(best[1], processorMs(second))];
  }
  return best;
}

/** The number in the middle, of an even count the upper one; NaN for none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
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
