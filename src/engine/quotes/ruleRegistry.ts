import { RULES as GERMAN } from '../languages/de/ruleDescriptions.ts';
import { RULES as ENGLISH } from '../languages/en/ruleDescriptions.ts';
import { describeRules, type RuleDescription } from './ruleDescription.ts';

/** Rules that read how a page or text is built, in every language. */
const STRUCTURE = describeRules('en', [
  [
    'any.interview-label',
    'A paragraph that begins with who speaks, in an interview.',
    'Paper: What now?\n\nHolt: We will build again.\n\nPaper: When is that?\n\nHolt: We start in May.',
    'Weather: It stays cold.\n\nTraffic: It will be slow.\n\nCulture: It goes on.',
  ],
  [
    'any.interview-answer',
    'A paragraph that answers a paragraph with a question to somebody.',
    'What will you build?\n\nA bridge, and then a road.\n\nDo you have the money?\n\nNot yet.',
    'What will become of it?\n\nThe council is silent.\n\nWho pays?\n\nThe town does.',
  ],
]);

/** What models find beside the rules; the examples need the model of the language. */
const LEARNED = describeRules('de', [
  [
    'de.learned-clause',
    'A clause that no rule takes and that the trained model takes for reported speech.',
    'Die Kammer sah es als erwiesen an, dass der Mann gelogen hat.',
    'Die Feuerwehr rückte aus, weil es im Keller brannte.',
  ],
]);

/**
 * Every rule that can be the `rule` of a quotation of plain text, but for two that need blocks of a page
 * ("any.headline-colon", "any.blockquote") and "any.marks" of languages without rules.
 */
export const RULES: readonly RuleDescription[] = [...STRUCTURE, ...GERMAN, ...LEARNED, ...ENGLISH];
