/** One task → what it adds to the output. */
import { readFile } from 'node:fs/promises';
import type { Result } from '../export/result.ts';
import { annotate, type Decision } from './annotate.ts';
import { decodeHtml, decodeText } from './decode.ts';
import { printable } from './errors.ts';
import { explanation } from './explain.ts';
import { problemOf, requireFile } from './files.ts';
import { type Options, STANDARD_INPUT } from './options.ts';
import { type Layout, layoutOf, type OutputShape } from './output.ts';
import { readRecord, type Source } from './record.ts';
import type { Task } from './tasks.ts';

/** What tasks are done by, the same for all of a run. Plain data: it may go to another thread. */
export interface Instructions extends OutputShape {
  readonly options: Pick<Options, 'language' | 'only' | 'explain'>;
}

/** What a task came to. Plain data, too. */
export interface Outcome {
  /** For the output, as its format has it; empty when the format has no place for it. */
  readonly text: string;
  /** For standard error: lines, or nothing. */
  readonly messages: string;
  readonly failed: boolean;
}

/** Does a task. Never rejects: a failure is an outcome. */
export async function perform(task: Task, instructions: Instructions): Promise<Outcome> {
  const layout = layoutOf(instructions);
  switch (task.kind) {
    case 'failed':
      return failure(layout, task.id, task.subject, task.shown, task.problem);
    case 'line': {
      const place = `line ${task.number}`;
      const shown = `${task.name}, ${place}`;
      const record = readRecord(task.bytes);
      if (!('source' in record)) return failure(layout, record.id, place, shown, record.error);
      return article(record.source, place, shown, instructions);
    }
    default: {
      const id = task.kind === 'file' ? task.file : STANDARD_INPUT;
      const name = task.kind === 'file' ? task.file : 'standard input';
      try {
        const bytes = task.kind === 'file' ? await contentsOf(task.file) : task.bytes;
        const content = task.format === 'html' ? decodeHtml(bytes) : decodeText(bytes);
        return article({ id, kind: task.format, content, url: null }, name, name, instructions);
      } catch (error) {
        return failure(layout, id, name, name, problemOf(error));
      }
    }
  }
}

/** @param subject what the article is called in its own result; `shown`: on standard error */
function article(source: Source, subject: string, shown: string, instructions: Instructions): Outcome {
  const { options } = instructions;
  const layout = layoutOf(instructions);
  const decisions: Decision[] = [];
  let result: Result | null = null;
  let outcome: Outcome;
  try {
    result = annotate(source, options, options.explain ? (one) => decisions.push(one) : undefined);
    outcome = { text: layout.result(result), messages: '', failed: false };
  } catch (error) {
    outcome = failure(layout, source.id, subject, shown, problemOf(error));
  }
  // An article that failed has been read all the same: what was left out may be why.
  if (!options.explain) return outcome;
  return { ...outcome, messages: outcome.messages + explanation(shown, decisions, result) };
}

function failure(
  layout: Layout,
  id: string | number | null,
  subject: string,
  shown: string,
  problem: string,
): Outcome {
  return {
    text: layout.failure({ id, error: `${subject} ${problem}` }),
    messages: `pressmark: ${printable(`${shown} ${problem}`)}.\n`,
    failed: true,
  };
}

async function contentsOf(file: string): Promise<Uint8Array> {
  await requireFile(file);
  return readFile(file);
}
