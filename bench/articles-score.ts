/**
 * How much of an article's body was found, and how much else: the metric of the Article Extraction Benchmark
 * (Scrapinghub 2020, https://github.com/scrapinghub/article-extraction-benchmark). Bags of four words in a row are
 * compared; precision and recall are averaged over pages, F1 is the harmonic mean of the two averages.
 */
export interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

const WORD = /[\p{L}\p{N}_]+/gu;
const IN_A_ROW = 4;

/** Four words in a row, with how often each stands in the text; a shorter text is one row of its words. */
function rows(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const bag = new Map<string, number>();
  for (let i = 0; i === 0 || i + IN_A_ROW <= words.length; i++) {
    const row = words.slice(i, i + IN_A_ROW).join(' ');
    if (row !== '') bag.set(row, (bag.get(row) ?? 0) + 1);
  }
  return bag;
}

interface Overlap {
  readonly common: number;
  readonly expected: number;
  readonly found: number;
}

function overlapOf(expected: string, found: string): Overlap {
  const [wanted, got] = [rows(expected), rows(found)];
  const size = (bag: Map<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
  let common = 0;
  for (const [row, count] of got) common += Math.min(count, wanted.get(row) ?? 0);
  return { common, expected: size(wanted), found: size(got) };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** Score over pages; a page on which nothing was found counts for recall alone. */
export function scorePages(pages: readonly { readonly expected: string; readonly found: string }[]): Score {
  const overlaps = pages.map(({ expected, found }) => overlapOf(expected, found));
  const precision = mean(overlaps.filter((page) => page.found > 0).map((page) => page.common / page.found));
  const recall = mean(
    overlaps.filter((page) => page.expected > 0).map((page) => page.common / page.expected),
  );
  return { f1: harmonic(precision, recall), precision, recall };
}

/** Share of a passage's rows of words that stand in the expected text. */
export function shareExpected(passage: string, expected: ReadonlySet<string>): number {
  const bag = [...rows(passage).keys()];
  return bag.length === 0 ? 0 : bag.filter((row) => expected.has(row)).length / bag.length;
}

/** The rows of a text, for {@link shareExpected}. */
export const rowsOf = (text: string): ReadonlySet<string> => new Set(rows(text).keys());
