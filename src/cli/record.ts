import * as v from 'valibot';
import { decodeLine } from './decode.ts';
import { InputError } from './errors.ts';

/** One article before anything was done with it. */
export interface Source {
  readonly id: string | number;
  readonly kind: 'html' | 'text';
  readonly content: string;
  readonly url: string | null;
}

/** What a line of JSONL held: an article, or what is wrong and, as far as it can be told, with which. */
export type ParsedLine =
  | { readonly source: Source }
  | { readonly id: string | number | null; readonly error: string };

const Id = v.union([v.string(), v.number()], 'needs an "id" that is a string or a number');

const Fields = v.object(
  {
    id: Id,
    text: v.optional(v.string('has a "text" that is not a string')),
    html: v.optional(v.string('has an "html" that is not a string')),
    url: v.nullish(v.string('has a "url" that is not a string')),
  },
  (issue) =>
    issue.input === undefined ? 'needs an "id" that is a string or a number' : 'is not a JSON object',
);

/** Reads one line: `{"id": …, "text": …}` or `{"id": …, "html": …, "url": …}`; other fields are left alone. */
export function readRecord(bytes: Uint8Array): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(decodeLine(bytes));
  } catch (error) {
    if (error instanceof InputError) return { id: null, error: error.message };
    return { id: null, error: `is not valid JSON (${reason(error)})` };
  }
  const fields = v.safeParse(Fields, value, { abortEarly: true });
  if (!fields.success) return { id: idOf(value), error: fields.issues[0].message };
  const { id, text, html, url } = fields.output;
  if (text !== undefined && html !== undefined)
    return { id, error: 'has both "text" and "html": leave one out' };
  const content = text ?? html;
  if (content === undefined) return { id, error: 'has neither "text" nor "html"' };
  if (content.trim() === '') return { id, error: `has an empty ${text === undefined ? '"html"' : '"text"'}` };
  return { source: { id, kind: text === undefined ? 'html' : 'text', content, url: url ?? null } };
}

/** Why parsing failed, without the piece of input that V8 repeats: it may be long. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message } = error;
  return message.endsWith(' is not valid JSON') ? message.replace(/, (?:\.\.\.)?"[\s\S]*/, '') : message;
}

function idOf(value: unknown): string | number | null {
  const id = v.safeParse(v.object({ id: Id }), value);
  return id.success ? id.output.id : null;
}
