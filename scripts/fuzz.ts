/**
 * Looks for pages that break Pressmark:
 *
 *   npm run fuzz -- [count] [seed]
 *
 * makes `count` pages (1,000 unless given) from `seed` (the time unless given) and checks what must hold of every page.
 * A page that fails is made as small as it fails, written to the system's folder for temporary files, and how to make
 * it a fixture is said. The same seed makes the same pages.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { createListTagger } from '../src/engine/index.ts';
import { check } from './fuzz/invariants.ts';
import { anyPage, toHtml } from './fuzz/pages.ts';

const taggers = { de: createListTagger('de'), en: createListTagger('en') };

/** What does not hold of a page; what is thrown is one of it. */
function problemsOf(html: string): readonly string[] {
  try {
    return (['de', 'en'] as const).flatMap((language) => check(html, taggers[language], language).problems);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

function main([countText = '1000', seedText = String(Date.now() % 2 ** 31)]: readonly string[]): number {
  const [count, seed] = [Number(countText), Number(seedText)];
  if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
    console.error('Say how many pages, and which seed, in whole numbers: npm run fuzz -- 1000 42');
    return 2;
  }
  const begun = performance.now();
  const run = fc.check(
    fc.property(anyPage, (page) => problemsOf(toHtml(page)).length === 0),
    { numRuns: count, seed },
  );
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (!run.failed) {
    console.log(`${run.numRuns} pages from seed ${seed}: nothing broke, in ${seconds} s.`);
    return 0;
  }
  const page = run.counterexample?.[0];
  const html = page === undefined ? '' : toHtml(page);
  const file = path.join(tmpdir(), `pressmark-fuzz-${seed}.html`);
  writeFileSync(file, html);
  console.log(
    `Page ${run.numRuns} from seed ${seed} fails; after ${run.numShrinks} steps it is:\n\n${html}\n`,
  );
  console.log(problemsOf(html).join('\n'));
  console.log(`\nTo make it a fixture: npm run fixture -- ${file} fuzzed-name`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
