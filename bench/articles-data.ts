import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

/** A page with the article body that it should give. */
export interface Page {
  readonly id: string;
  readonly url: string | null;
  readonly html: string;
  readonly body: string;
}

/** A set of pages, and groups of their ids (by language). */
export interface PageSet {
  readonly name: string;
  readonly pages: readonly Page[];
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
}

const Line = v.object({ id: v.string(), url: v.optional(v.nullable(v.string())), html: v.string() });
const Bodies = v.record(v.string(), v.string());
const Groups = v.object({ groups: v.record(v.string(), v.array(v.string())) });

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Reads sets of pages from a folder: `NAME.jsonl.gz` with one `{id, url, html}` a line, `NAME.gold.json` with
 * `{id: body}`, and optionally `NAME.meta.json` with `{groups: {name: [ids]}}`.
 * @throws when a file is missing or not as described
 */
export function readPageSets(folder: string): readonly PageSet[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl.gz'))
    .map((file) => file.slice(0, -'.jsonl.gz'.length));
  if (names.length === 0) throw new Error(`There is no page set (NAME.jsonl.gz) in ${folder}.`);
  return names.map((name) => {
    const file = (extension: string): string => path.join(folder, `${name}.${extension}`);
    const bodies = v.parse(Bodies, readJson(file('gold.json')));
    const pages = gunzipSync(readFileSync(file('jsonl.gz')))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => v.parse(Line, JSON.parse(line)))
      .map(({ id, url, html }) => ({ id, url: url ?? null, html, body: bodies[id] ?? '' }));
    const groups = existsSync(file('meta.json')) ? v.parse(Groups, readJson(file('meta.json'))).groups : {};
    return {
      name,
      pages,
      groups: new Map(Object.entries(groups).map(([group, ids]) => [group, new Set(ids)])),
    };
  });
}
