import { sentenceData as german } from '../languages/de/abbreviations.ts';
import { sentenceData as english } from '../languages/en/abbreviations.ts';
import type { Block, Language } from '../types.ts';
import type { Sentence, TextDocument, Token } from './document.ts';
import { type SentenceData, sentenceEnds } from './sentences.ts';
import { tokenize } from './tokens.ts';

const SENTENCE_DATA: Readonly<Record<Language, SentenceData>> = { de: german, en: english };

/**
 * Cuts an article text into tokens and sentences, block by block: no token or sentence crosses a block's border.
 * `blocks` must be ordered and lie inside `text`; what lies outside them is not read. Linear, for any text.
 */
export function buildDocument(text: string, blocks: readonly Block[], language: Language): TextDocument {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const sentenceOf: number[] = [];
  blocks.forEach((block, blockIndex) => {
    const begin = tokens.length;
    for (const token of tokenize(text, block.begin, block.end)) tokens.push(token);
    let first = begin;
    for (const end of sentenceEnds(tokens, begin, tokens.length, SENTENCE_DATA[language])) {
      for (let i = first; i < end; i++) sentenceOf.push(sentences.length);
      sentences.push({
        begin: tokens[first]?.begin ?? block.begin,
        end: tokens[end - 1]?.end ?? block.end,
        firstToken: first,
        endToken: end,
        block: blockIndex,
      });
      first = end;
    }
  });
  return { text, language, blocks, tokens, sentences, sentenceOfToken: Int32Array.from(sentenceOf) };
}
