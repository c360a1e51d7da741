import type { SourceFile } from './sourceRules.ts';

/** A regular expression as it stands in a source file. */
export interface Literal {
  /** "src/article/dates.ts:12". */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/**
 * Comments, strings, templates and regular expressions, whichever comes first. A slash that starts a regular
 * expression is told from a division by what stands before it.
 */
const TOKEN =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*"|(?<=(?:^|[(,=:[!&|?{};+\-*%~]|=>|\breturn|\btypeof|\bcase)\s*)\/((?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/g;

/** Every literal regular expression of `files`, in order. Those in `${}` of a template are found, too. */
export function literalsOf(files: readonly SourceFile[]): Literal[] {
  const found: Literal[] = [];
  for (const { path, text } of files) {
    for (const { index, 1: source, 2: flags = '' } of text.matchAll(TOKEN)) {
      if (source === undefined) continue;
      const line = text.slice(0, index).split('\n').length;
      found.push({ at: `${path}:${line}`, source, flags });
    }
  }
  return found;
}
