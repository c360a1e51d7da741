import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { withPlainLetters } from './letterClasses.ts';
import type { PhraseRuleId } from './lists.ts';
import { openings, startsLike } from './openings.ts';
import { OTHER } from './other.ts';

export type { PhraseRuleId } from './lists.ts';

/**
 * A line counts only when it is short (UTF-16 code units): news about newsletters is news. In the order in which
 * the rules are tried.
 */
const MAX_LENGTH: readonly (readonly [rule: PhraseRuleId, maxLength: number])[] = [
  ['line:date', 60],
  ['line:reading time', 60],
  ['line:advertisement', 60],
  ['line:more', 120],
  ['line:newsletter', 260],
  ['line:subscription', 260],
  ['line:embed', 420],
  ['line:share', 120],
  ['line:comments', 140],
  ['line:contact', 260],
  ['line:copyright', 260],
  ['line:about', 260],
  ['line:page part', 60],
  ['credit', 320],
];

const LONGEST = 420;

interface PhraseRule {
  readonly rule: PhraseRuleId;
  readonly maxLength: number;
  /** Made when a line is first tried: browsers compile expressions anew for every page. */
  readonly pattern: () => RegExp;
  /** Whether a line, in lower case, may match, as far as that costs next to nothing to tell. */
  readonly mayMatch: (lowered: string) => boolean;
}

// Pages mix languages (English newsletter boxes on German pages), so every page is read with all lists.
const LANGUAGES = [GERMAN, ENGLISH, OTHER];

/** Before and behind the words of a line: quotation marks, arrows, bullets. */
const MOST_MARKS = 4;
const MARKS = `[^\\p{L}\\p{N}]{0,${MOST_MARKS}}`;

/** The rules of an id: a line is tried with all patterns of a list at once, if it starts like one of them. */
function listedRules(rule: PhraseRuleId, maxLength: number): readonly PhraseRule[] {
  const rules: PhraseRule[] = [];
  const add = (alternatives: readonly string[], end: string): void => {
    if (alternatives.length === 0) return;
    const starts = alternatives.map(openings);
    const isOpen = starts.includes(null);
    const all = new Set(starts.flatMap((some) => some ?? []));
    const pattern = lazily(`^${MARKS}(?:${alternatives.join('|')})${end}`, 'iu');
    rules.push({
      rule,
      maxLength,
      pattern,
      mayMatch: (lowered) => isOpen || startsBehindMarks(lowered, all),
    });
  };
  for (const { [rule]: { starts = [], whole = [], within = [] } = {} } of LANGUAGES) {
    add(starts, '');
    add(whole, `${MARKS}$`);
    for (const [words, source] of within) {
      const pattern = lazily(`^${MARKS}(?:${source})`, 'iu');
      rules.push({ rule, maxLength, pattern, mayMatch: (lowered) => lowered.includes(words) });
    }
  }
  return rules;
}

const IS_MARK = new RegExp(withPlainLetters('[^\\p{L}\\p{N}]'), 'u');

function startsBehindMarks(lowered: string, starts: ReadonlySet<string>): boolean {
  for (let begin = 0; begin <= MOST_MARKS; begin++) {
    if (startsLike(lowered, begin, starts)) return true;
    if (!IS_MARK.test(lowered[begin] ?? '')) return false;
  }
  return false;
}

function lazily(source: string, flags: 'iu' | 'u'): () => RegExp {
  let pattern: RegExp | null = null;
  return () => {
    pattern ??= new RegExp(flags === 'iu' ? withPlainLetters(source) : source, flags);
    return pattern;
  };
}

const MONTH = '\\p{L}{3,10}\\.?';
const CLOCK =
  '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?uhr)?(?:\\s?[A-Z]{2,5}|\\s?UTC|\\s?\\([^)]{1,20}\\))?';
const DAY = `(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:de\\s)?${MONTH},?\\s(?:de\\s)?\\d{4}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|heute|gestern|today|yesterday)`;
const WEEKDAY = '(?:(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,8}\\.?,?\\s)?';
const DATE_WORDS =
  'stand|aktualisiert|zuletzt aktualisiert|veröffentlicht|erstellt|publiziert|erschienen|geändert|datum|update|updated|last updated|published|posted|first published|modified|actualizado|publicado|publié|mis à jour|pubblicato|aktualizováno|opublikowano|uppdaterad|publicerad|published on|posted on|veröffentlicht am|aktualisiert am|am|on';
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}";

const RULES: readonly PhraseRule[] = [
  {
    rule: 'line:date',
    maxLength: 140,
    mayMatch: (lowered) => /\d|heute|gestern|today|yesterday/.test(lowered),
    pattern: lazily(
      `^[^\\p{L}\\p{N}]{0,3}(?:(?:(?:${DATE_WORDS})\\s?:?,?\\s+)?${WEEKDAY}(?:${DAY}(?:\\s?[,|·/–—-]?\\s?(?:um |at |à |kl\\. )?${CLOCK})?|${CLOCK})[\\s,|·/–—-]{0,4}){1,3}$`,
      'iu',
    ),
  },
  {
    // A byline with its date.
    rule: 'line:date',
    maxLength: 100,
    mayMatch: (lowered) => /^(?:von|by|par|di|por)\s/.test(lowered),
    pattern: lazily(
      `^(?:[Vv]on|[Bb]y|[Pp]ar|[Dd]i|[Pp]or)\\s${NAME}\\s?[,|·–-]?\\s?(?:am\\s|on\\s)?${DAY}(?:,?\\s${CLOCK})?$`,
      'u',
    ),
  },
  {
    // An entry of a live blog: its time and who wrote it.
    rule: 'line:date',
    maxLength: 60,
    mayMatch: (lowered) => /^\d/.test(lowered),
    pattern: lazily(`^\\d{1,2}[:.]\\d{2}(?:\\s?(?:uhr|[ap]\\.?m\\.?))?\\s?[|,–-]?\\s?${NAME}$`, 'u'),
  },
  {
    rule: 'line:source',
    maxLength: 60,
    mayMatch: (lowered) => /^(?:source|via)\s/.test(lowered),
    pattern: lazily('^(?:source|via)\\s+[\\w./-]+$', 'iu'),
  },
  {
    // "Reporting by the Times showed …" is a sentence; "Reporting by Ann Example in Rome; editing by …" is none.
    rule: 'credit',
    maxLength: 320,
    mayMatch: (lowered) => lowered.includes(' by '),
    pattern: lazily(
      `^\\(?(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ww]ritten|[Ee]dited)(?:,? (?:and )?(?:additional )?(?:writing|editing|reporting))* by ${NAME}(?:[,;()]|\\sand\\s|\\sin\\s|\\.?\\)?$)`,
      'u',
    ),
  },
  ...MAX_LENGTH.flatMap(([rule, maxLength]) => listedRules(rule, maxLength)),
];

/**
 * The rule by which a line is not of the article, or `credit` for a line that names who contributed.
 * @param text one passage.
 * @param links share of its text that stands in links.
 * @returns null for every other line.
 */
export function phraseRule(text: string, links: number): PhraseRuleId | null {
  if (text.length > LONGEST) return null;
  const lowered = text.toLowerCase();
  for (const { rule, maxLength, pattern, mayMatch } of RULES) {
    if (text.length > maxLength || !mayMatch(lowered) || !pattern().test(text)) continue;
    // "Read more …" without a link and with a sentence behind it is a sentence.
    if (rule === 'line:more' && links < 0.2 && text.length > 60 && /[.!?]$/.test(text)) continue;
    return rule;
  }
  return null;
}
