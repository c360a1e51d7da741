import type { Language } from '../types.ts';

/** A rule that finds quotations, for people: every quotation carries the id of the rule that found it. */
export interface RuleDescription {
  readonly id: string;
  /** Language of the examples; rules whose id begins with "any" read the structure of the text, in every language. */
  readonly language: Language;
  readonly description: string;
  /** A text in which the rule finds something. An empty line parts paragraphs. */
  readonly example: string;
  /** A text that looks alike, in which it finds nothing. */
  readonly counterExample: string;
}

/** Rules from rows of id, description, example and counter-example. */
export const describeRules = (
  language: Language,
  rows: readonly (readonly [id: string, description: string, example: string, counterExample: string])[],
): RuleDescription[] =>
  rows.map(([id, description, example, counterExample]) => ({
    id,
    language,
    description,
    example,
    counterExample,
  }));
