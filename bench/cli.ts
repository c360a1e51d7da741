import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { LANGUAGES } from '../src/engine/types.ts';
import type { Corpus } from './corpus.ts';
import { markdownTable, shown } from './measure.ts';

export interface CliReport {
  readonly markdown: string;
  /** Peak memory of the long run over that of the short one; null where the system does not tell. */
  readonly memoryGrowth: number | null;
}

const CLI = path.resolve(import.meta.dirname, '../dist/cli.js');
const LINES = [2_000, 20_000];

/** Streams JSONL made of the corpus' texts through the built CLI, twice: a short stream and one ten times as long. */
export async function benchCli(corpus: Corpus): Promise<CliReport> {
  const texts = LANGUAGES.flatMap((language) => corpus.texts[language].map(({ text }) => text)).filter(
    (text) => text.length >= 200,
  );
  const rows: string[][] = [];
  const peaks: (number | null)[] = [];
  for (const count of LINES) {
    const { seconds, peakMegabytes } = await stream(texts, count);
    peaks.push(peakMegabytes);
    rows.push([
      shown(count),
      shown(seconds),
      shown(count / seconds),
      peakMegabytes === null ? '–' : shown(peakMegabytes),
    ]);
  }
  const [short = null, long = null] = peaks;
  return {
    markdown: markdownTable(['CLI, JSONL, lines', 'seconds', 'articles per second', 'peak memory, MB'], rows),
    memoryGrowth: short === null || long === null ? null : long / short,
  };
}

async function stream(
  texts: readonly string[],
  count: number,
): Promise<{ seconds: number; peakMegabytes: number | null }> {
  const started = performance.now();
  const child = spawn(process.execPath, [CLI, '--input', 'jsonl', '-'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const lines = function* (): Generator<string> {
    for (let id = 0; id < count; id++) yield `${JSON.stringify({ id, text: texts[id % texts.length] })}\n`;
  };
  Readable.from(lines()).pipe(child.stdin);
  let peakMegabytes: number | null = null;
  let answered = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) answered++;
    peakMegabytes = peakMemory(child.pid) ?? peakMegabytes;
  }
  if (answered !== count) throw new Error(`The CLI answered ${answered} of ${count} lines`);
  return { seconds: (performance.now() - started) / 1000, peakMegabytes };
}

/** The kernel's own high-water mark of a process, in MB; null where there is no /proc. */
function peakMemory(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
