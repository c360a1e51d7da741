import type { NameType } from '../../src/engine/entities/tagger.ts';
import type { Language, Span } from '../../src/engine/types.ts';
import { nameTypeOfTag, type TaggedSentence } from './readers.ts';
import type { Source } from './sources.ts';

/** A text with its names, as raw as a reader's page. */
export interface LabelledText {
  readonly text: string;
  readonly names: readonly { readonly span: Span; readonly type: NameType }[];
}

const NO_SPACE_BEFORE = new Set([
  ...'. , ; : ! ? ) ] } % … » › ”'.split(' '),
  ...["'s", '’s', "'S", '’S', "n't", 'n’t', "'re", '’re', "'ve", '’ve', "'ll", '’ll', "'d", '’d', "'m", '’m'],
]);
const NO_SPACE_AFTER = new Set('( [ { „ « ‹ ‚ $ £ € # @'.split(' '));
const STRAIGHT_QUOTES = new Set(['"', "''", '``', "'"]);
const WORD_END = /[\p{L}\p{N}.]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/**
 * Joins the tokens of a data set to the text that they were cut from, as far as it can be told. (What is lost with
 * the spaces is guessed by the usual rules of writing; the tagger's own tokenizer then cuts the text again.)
 * @returns the text, and the span of every token in it (UTF-16 code units)
 */
export function joinTokens(
  tokens: readonly string[],
  language: Language,
  splitsHyphens: boolean,
): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  let glue = true;
  let quoteOpen = false;
  tokens.forEach((raw, index) => {
    const token = raw === '``' || raw === "''" ? '"' : raw;
    let space = !glue && !NO_SPACE_BEFORE.has(token);
    glue = NO_SPACE_AFTER.has(token);
    if (token === '“') {
      // Opens in English, closes in German.
      space = language === 'en' ? space : false;
      glue = language === 'en';
    } else if (STRAIGHT_QUOTES.has(token)) {
      if (quoteOpen) space = false;
      glue = !quoteOpen;
      quoteOpen = !quoteOpen;
    } else if (token === '-' && splitsHyphens && index > 0) {
      const joins = WORD_END.test(tokens[index - 1]!) && WORD_START.test(tokens[index + 1] ?? '');
      if (joins) {
        space = false;
        glue = true;
      }
    }
    if (space) text += ' ';
    const begin = text.length;
    text += token;
    spans.push([begin, text.length]);
  });
  return { text, spans };
}

const ADJECTIVE = /^\p{Lu}.*(?:ish|ese|an|nch|utch|ic|aeli|aqi|ani|eek|wiss|brew|atin)$/u;

/** The sentences of a document of `source`, one line each, with the spans of their names. */
export function joinSentences(sentences: readonly TaggedSentence[], source: Source): LabelledText {
  const { language, splitsHyphens, adjectivesAreMisc } = source;
  let text = '';
  const names: { span: Span; type: NameType }[] = [];
  for (const sentence of sentences) {
    const base = text.length;
    const joined = joinTokens(sentence.tokens, language, splitsHyphens);
    text += `${joined.text}\n`;
    const { tags } = sentence;
    for (let i = 0; i < tags.length; i++) {
      if (!tags[i]!.startsWith('B')) continue;
      let end = i + 1;
      while (end < tags.length && tags[end]!.startsWith('I')) end++;
      const span: Span = [base + joined.spans[i]![0], base + joined.spans[end - 1]![1]];
      const type = nameTypeOfTag(tags[i]!.slice(2));
      const isAdjective = type === 'misc' && end === i + 1 && ADJECTIVE.test(sentence.tokens[i]!);
      if (!(adjectivesAreMisc && isAdjective)) names.push({ span, type });
    }
  }
  return { text, names };
}
