import { readFileSync } from 'node:fs';

/** One line of a table under tests/fixtures/expressions. */
export interface Example {
  /** The sentence without the brackets. */
  readonly text: string;
  readonly spans: readonly (readonly [begin: number, end: number])[];
  /** One per span, as written in the table. */
  readonly values: readonly string[];
  /** The third column, or null. */
  readonly note: string | null;
}

/** Reads "Sentence with [expressions]<TAB>values parted by |<TAB>note"; lines with # are comments. */
export function readTable(name: string): Example[] {
  const file = new URL(`../../fixtures/expressions/${name}`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [marked = '', values = '', note = null] = line.split('\t');
      const spans: [number, number][] = [];
      let text = '';
      let open = -1;
      for (const character of marked) {
        if (character === '[') open = text.length;
        else if (character === ']') spans.push([open, text.length]);
        else text += character;
      }
      return { text, spans, values: values ? values.split(' | ') : [], note };
    });
}
