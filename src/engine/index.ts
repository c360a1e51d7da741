import type { CastMember } from './entities/cast.ts';
import { alignWithFullNames } from './entities/knownNames.ts';
import { resolveCast } from './entities/resolveCast.ts';
import type { NameTagger } from './entities/tagger.ts';
import { findQuotes } from './quotes/findQuotes.ts';
import type { QuoteModel } from './quotes/learned/index.ts';
import { quotesInMarks } from './quotes/markedQuotes.ts';
import { buildDocument } from './text/buildDocument.ts';
import type { AnalysisInput, Annotations, Block, Entity, Mention } from './types.ts';

export { createCrfTagger } from './entities/crf/index.ts';
export { createListTagger } from './entities/listTagger.ts';
export { languageByFunctionWords } from './languages/functionWords.ts';
export { createQuoteModel, type QuoteModel } from './quotes/learned/index.ts';
export { blocksOfPlainText } from './text/plainText.ts';

/** The cast without what only resolution needs, with the mentions that resolving speakers added. */
function publicEntity(member: CastMember, added: readonly Mention[] | undefined): Entity {
  const { gender: _gender, ...entity } = member;
  if (!added?.length) return entity;
  const mentions = [...entity.mentions, ...added].sort(
    (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1],
  );
  return { ...entity, mentions };
}

/**
 * Reads an article: who is quoted with which words, and whom and what the text names.
 * Pure and deterministic; linear in the length of the text; never throws on any text.
 * @param input offsets of `blocks` are UTF-16 code units into `text`; blocks ordered, without overlaps
 * @param quoteModel what was learned about quotations beside the rules; null, or of another language: rules alone
 * @returns annotations whose spans lie inside the text
 */
export function analyze(
  input: AnalysisInput,
  tagger: NameTagger,
  quoteModel: QuoteModel | null = null,
): Annotations {
  const document = buildDocument(input.text, input.blocks, input.language);
  const names = alignWithFullNames(input.text, tagger.tag(document));
  const cast = resolveCast(document, names, input.published);
  const { quotes, mentions } = findQuotes(document, cast, quoteModel);
  const entities = cast.members.map((member) => publicEntity(member, mentions.get(member.id)));
  return { language: input.language, quotes, entities };
}

/** For a language without rules: quotations in marks, without speakers; no entities. */
export function analyzeMarksOnly(
  text: string,
  blocks: readonly Block[],
): Pick<Annotations, 'quotes' | 'entities'> {
  return { quotes: quotesInMarks(text, blocks), entities: [] };
}
