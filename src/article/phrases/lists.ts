/** Ids of the rules for short lines. `credit` makes a block of that kind; all others leave the line out. */
export type PhraseRuleId =
  | 'line:about'
  | 'line:advertisement'
  | 'line:comments'
  | 'line:contact'
  | 'line:copyright'
  | 'line:date'
  | 'line:embed'
  | 'line:more'
  | 'line:newsletter'
  | 'line:page part'
  | 'line:reading time'
  | 'line:share'
  | 'line:source'
  | 'line:subscription'
  | 'credit';

/**
 * Patterns of one language by rule, as the source of regular expressions without anchors, to be matched without
 * regard to case: `starts` at the start of a line, `whole` against all of it. What may start with anything stands in
 * `within`, with words in lower case that are in all that it matches: most lines are told apart by them.
 */
export type PhraseLists = {
  readonly [rule in PhraseRuleId]?: {
    readonly starts?: readonly string[];
    readonly whole?: readonly string[];
    readonly within?: readonly (readonly [words: string, pattern: string])[];
  };
};
