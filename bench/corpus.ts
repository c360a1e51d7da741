import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import * as v from 'valibot';
import { findArticle, runToEnd } from '../src/article/index.ts';
import { parseHtml } from '../src/article/parse.ts';
import { blocksOfPlainText } from '../src/engine/index.ts';
import { type AnalysisInput, LANGUAGES, type Language } from '../src/engine/types.ts';

/** What there is to measure on. */
export interface Corpus {
  /** Where it comes from, for the head of the report. */
  readonly name: string;
  readonly texts: Readonly<Record<Language, readonly AnalysisInput[]>>;
  readonly pages: readonly string[];
}

const TextRecord = v.object({ text: v.string(), lang: v.picklist(LANGUAGES) });
const PageRecord = v.object({ html: v.string() });

/** Texts of each language, and pages, beyond these are left out: a bench is to end soon. */
const MOST_CHARACTERS = 2_000_000;
const MOST_PAGES = 100;

/**
 * Every `{"text", "lang"}` and `{"html"}` in the .jsonl and .jsonl.gz files under `folder`.
 * @throws Error when there is nothing of the kind
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const texts: Record<Language, AnalysisInput[]> = { de: [], en: [] };
  const characters: Record<Language, number> = { de: 0, en: 0 };
  const pages: string[] = [];
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((file) => /\.jsonl(?:\.gz)?$/.test(file)).sort()) {
    for (const line of (await content(path.join(folder, name))).split('\n')) {
      if (line.trim() === '') continue;
      const value: unknown = JSON.parse(line);
      const text = v.safeParse(TextRecord, value);
      const page = v.safeParse(PageRecord, value);
      if (text.success && characters[text.output.lang] < MOST_CHARACTERS) {
        texts[text.output.lang].push(inputOf(text.output.text, text.output.lang));
        characters[text.output.lang] += text.output.text.length;
      } else if (page.success && pages.length < MOST_PAGES) pages.push(page.output.html);
    }
  }
  if (texts.de.length + texts.en.length + pages.length === 0) {
    throw new Error(`No {"text", "lang"} or {"html"} in any .jsonl or .jsonl.gz file under ${folder}`);
  }
  return { name: path.basename(path.resolve(folder)), texts, pages };
}

/** The project's own two sample articles, many times over. */
export async function sampleCorpus(): Promise<Corpus> {
  const folder = path.resolve(import.meta.dirname, '../scripts/samples');
  const texts: Record<Language, AnalysisInput[]> = { de: [], en: [] };
  const pages: string[] = [];
  for (const language of LANGUAGES) {
    const html = await readFile(path.join(folder, `${language}.html`), 'utf8');
    const found = runToEnd(findArticle(parseHtml(html)));
    if (found === null) throw new Error(`No article in the sample ${language}.html`);
    const { text, blocks, published } = found.article;
    for (let i = 0; i < 50; i++) {
      texts[language].push({ text, blocks, language, published });
      pages.push(html);
    }
  }
  return { name: 'the two sample articles, 50 times each', texts, pages };
}

/** Plain text as the engine takes it. */
export function inputOf(text: string, language: Language): AnalysisInput {
  return { text, blocks: blocksOfPlainText(text), language, published: null };
}

async function content(file: string): Promise<string> {
  const bytes = await readFile(file);
  return (file.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes).toString('utf8');
}
