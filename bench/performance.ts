/**
 * `npm run bench [-- FOLDER] [-- --check]`: how fast engine, article finder and CLI are, as Markdown tables for
 * docs/performance.md. FOLDER holds .jsonl or .jsonl.gz files with {"text", "lang"} or {"html"} records; without it,
 * the project's own sample articles are measured. With --check it ends with status 1 when a budget is not kept.
 */
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { benchArticle } from './article.ts';
import { BUDGETS } from './budgets.ts';
import { benchCli } from './cli.ts';
import { readCorpus, sampleCorpus } from './corpus.ts';
import { benchEngine } from './engine.ts';

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder] = positionals;
const corpus = folder === undefined ? await sampleCorpus() : await readCorpus(folder);

const memory = Math.round(totalmem() / 2 ** 30);
console.log(
  `Measured on ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${memory} GiB, ` +
    `Node ${process.versions.node}, with ${corpus.name}.`,
);
const engine = benchEngine(corpus);
console.log(`\n${engine.markdown}`);
const article = await benchArticle(corpus);
if (article !== null) console.log(`\n${article}`);
const cli = await benchCli(corpus);
console.log(`\n${cli.markdown}`);

if (values.check) {
  const broken = [
    engine.tokensPerSecond < BUDGETS.engineTokensPerSecond &&
      `The engine makes ${Math.round(engine.tokensPerSecond)} tokens/s, not ${BUDGETS.engineTokensPerSecond}.`,
    engine.exponent > BUDGETS.growthExponent &&
      `The engine's time grows with length to the power of ${engine.exponent.toFixed(2)}, not ${BUDGETS.growthExponent}.`,
    cli.memoryGrowth !== null &&
      cli.memoryGrowth > BUDGETS.streamMemoryGrowth &&
      `Ten times the lines take ${cli.memoryGrowth.toFixed(2)} times the memory, not ${BUDGETS.streamMemoryGrowth}.`,
  ].filter((problem) => problem !== false);
  for (const problem of broken) console.error(problem);
  if (broken.length > 0) process.exitCode = 1;
  else console.log('\nAll budgets kept.');
}
