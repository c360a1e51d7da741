/**
 * `npm run bench:scale [-- COUNT] [-- --jobs 1,2]`: streams COUNT articles (100,000) of our own making as JSONL through
 * the CLI, with one thread and with two, and says how fast it was and how its memory went, as a table for
 * docs/performance.md. Ends with status 1 when memory still grew in the second half.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildCli } from '../build.mjs';
import { articleTexts } from './articleTexts.ts';
import { BUDGETS } from './budgets.ts';
import { markdownTable, shown } from './measure.ts';

const { values, positionals } = parseArgs({
  options: { jobs: { type: 'string', default: '1,2' } },
  allowPositionals: true,
});
const count = Number(positionals[0] ?? '100000');
const jobs = values.jobs.split(',').map(Number);
if (!Number.isInteger(count) || count < 8 || !jobs.every((one) => Number.isInteger(one) && one > 0)) {
  throw new Error('Usage: npm run bench:scale [-- COUNT] [-- --jobs 1,2]. COUNT is at least 8.');
}

interface Run {
  readonly seconds: number;
  /** Resident memory, in MB, after each quarter of the lines. */
  readonly quarters: readonly number[];
  readonly peak: number;
}

async function writeArticles(file: string): Promise<{ words: number }> {
  const stream = createWriteStream(file);
  let words = 0;
  for (const article of articleTexts(count)) {
    words += article.text.split(/\s+/).length;
    if (!stream.write(`${JSON.stringify(article)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return { words };
}

async function measure(cli: string, file: string, threads: number): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, [cli, '--jobs', String(threads), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  const quarters: number[] = [];
  let answered = 0;
  let peak = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) {
      answered++;
      if (answered % Math.floor(count / 4) === 0 && quarters.length < 4) {
        const memory = memoryOf(child.pid);
        quarters.push(memory.now);
        peak = memory.peak;
      }
    }
  }
  const [status] = (await ended) as [number | null];
  if (answered !== count || status !== 0) {
    throw new Error(`The CLI answered ${answered} of ${count} lines and ended with ${status}`);
  }
  return { seconds: (performance.now() - started) / 1000, quarters, peak };
}

/** Resident memory of a process and the most it has been, in MB, by the kernel's count. */
function memoryOf(pid: number | undefined): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (key: string): number =>
    Number(new RegExp(`^${key}:\\s*(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

const folder = mkdtempSync(path.join(tmpdir(), 'pressmark-scale-'));
try {
  const cli = path.join(folder, 'cli.js');
  await buildCli({ outFile: cli });
  const file = path.join(folder, 'articles.jsonl');
  const { words } = await writeArticles(file);
  const size = statSync(file).size / 1e6;
  console.log(
    `${shown(count)} articles, ${shown(words / count)} words each, ${shown(size)} MB. ${cpus().length} × ` +
      `${cpus()[0]?.model.trim() ?? 'an unknown processor'}, Node ${process.versions.node}, load before ${loadavg()[0]!.toFixed(1)}.\n`,
  );
  const rows: string[][] = [];
  for (const threads of jobs) {
    const { seconds, quarters, peak } = await measure(cli, file, threads);
    const [, half = Number.NaN, , end = Number.NaN] = quarters;
    rows.push([
      String(threads),
      shown(seconds),
      shown(count / seconds),
      shown(words / seconds),
      quarters.map((memory) => shown(memory)).join(', '),
      shown(peak),
    ]);
    if (end > half * BUDGETS.streamMemoryGrowth) {
      console.error(
        `With ${threads} jobs, memory grew from ${shown(half)} to ${shown(end)} MB in the second half.`,
      );
      process.exitCode = 1;
    }
  }
  const head = ['jobs', 'seconds', 'articles/s', 'words/s', 'memory after each quarter, MB', 'peak, MB'];
  console.log(markdownTable(head, rows));
  console.log(`\nLoad after: ${loadavg()[0]!.toFixed(1)}.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
