import type { TextDocument, Token } from '../../text/document.ts';
import { Flag } from '../listTagger/flags.ts';
import type { Lexicon } from '../listTagger/lexicon.ts';
import type { MentionForm } from './mentionForm.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Forms of address say nothing about an office. */
const ADDRESS = words(
  'herr herrn frau fräulein mr mrs ms miss mister sir madame monsieur dr dame hon brüder gebrüder geschwister familie eheleute',
);
/** Words before an English office that belong to it ("former prime minister"). */
const ENGLISH_MODIFIERS = words(`
former ex acting deputy vice prime foreign finance interior defence defense home health education justice energy trade labor labour chief senior junior assistant
associate attorney secretary press communications campaign national security executive managing general human resources co founder
lead head first second retired veteran longtime fellow republican democratic conservative liberal presidential vice-presidential
opposition party team club company world olympic reigning council city county state town village parish district borough union student church
school police fire hospital council's majority minority house senate cabinet`);
const LONGEST_ROLE = 14;
/** Verbs and conjunctions after which an apposition is over. */
const ROLE_END = words(
  'der die das dessen deren who whose which that said says sagte erklärte told und and as was is war ist hat had wurde',
);
const ARTICLES = words('der die das den dem des ein eine einen einem einer eines the a an');
const GERMAN_PREPOSITIONS = words('an am in im bei beim von vom der des für aus zu zur');
const ENGLISH_PREPOSITIONS = words('at of for in with from to on and the');

const isRole = (token: Token | undefined, lexicon: Lexicon): boolean => {
  if (token?.kind !== 'word' || ADDRESS.has(token.lower)) return false;
  return (lexicon.flagsOf(token.text) & (Flag.role | Flag.title)) !== 0;
};

interface Scope {
  readonly document: TextDocument;
  readonly lexicon: Lexicon;
  /** Tokens of the sentence. */
  readonly begin: number;
  readonly end: number;
}

const textOf = ({ document }: Scope, first: number, end: number): string =>
  document.text.slice(document.tokens[first]?.begin ?? 0, document.tokens[end - 1]?.end ?? 0);

/** "-en" of the weak declension: "des Präsidenten Putin" names a Präsident. */
function nominative(noun: string, lexicon: Lexicon): string {
  const stem = noun.replace(/(?:en|s)$/, '');
  return stem !== noun && lexicon.flagsOf(stem) & Flag.role ? stem : noun;
}

/** German: the office before a name, with an adjective between it and an article put into the nominative. */
function germanRoleBefore(scope: Scope, last: number): string {
  const { document, lexicon, begin } = scope;
  const noun = nominative(document.tokens[last]?.text ?? '', lexicon);
  const adjective = document.tokens[last - 1];
  const article = document.tokens[last - 2];
  const inflected =
    adjective && last - 1 >= begin ? /^(\p{Ll}[\p{L}-]{2,})(?:e|en|er|em|es)$/u.exec(adjective.text) : null;
  const stem = inflected?.[1];
  if (!stem || !article || last - 2 < begin || !ARTICLES.has(article.lower)) return noun;
  return `${stem}${/in$/.test(noun) ? 'e' : 'er'} ${noun}`;
}

/** English: the office before a name with the words that belong to it ("US Secretary of State", "French president"). */
function englishRoleBefore(scope: Scope, last: number): string {
  const { document, lexicon, begin } = scope;
  let first = last;
  const isModifier = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.kind === 'word' &&
    (token.capitalized || ENGLISH_MODIFIERS.has(token.lower) || isRole(token, lexicon)) &&
    !(
      lexicon.flagsOf(token.text) & (Flag.functionWord | Flag.calendar) &&
      !ENGLISH_MODIFIERS.has(token.lower) &&
      token.text !== 'New'
    );
  while (first > begin && last - first < 5) {
    const before = document.tokens[first - 1];
    const isAbbreviation =
      before?.text === '.' && /^\p{Lu}\.?\p{Lu}?$/u.test(document.tokens[first - 2]?.text ?? '');
    if (isAbbreviation) first -= 2;
    else if (before?.text === '-' || isModifier(before)) first--;
    else break;
  }
  return textOf(scope, first, last + 1);
}

/** "Secretary of State Antony Blinken": the index of the office's head when words stand between it and the name. */
function ofPhraseHead(scope: Scope, firstToken: number): number {
  const { document, lexicon, begin } = scope;
  for (let i = firstToken - 2; i > begin && i >= firstToken - 4; i--) {
    if (document.tokens[i]?.lower === 'of' && isRole(document.tokens[i - 1], lexicon)) return i - 1;
    if (!document.tokens[i]?.capitalized) return -1;
  }
  return -1;
}

function roleBefore(scope: Scope, form: MentionForm): string | null {
  const { document, lexicon, begin } = scope;
  const isGerman = lexicon.language === 'de';
  let last = form.firstToken - 1;
  // "Präsident Dr. Müller": forms of address between the office and the name.
  while (
    last > begin &&
    (document.tokens[last]?.text === '.' || ADDRESS.has(document.tokens[last]?.lower ?? ''))
  )
    last--;
  // "the French president, Emmanuel Macron"
  const comma = document.tokens[last]?.text === ',' && !isGerman;
  if (comma) last--;
  if (last < begin) return null;
  const here = document.tokens[last];
  if (isRole(here, lexicon)) {
    if (isGerman && !here?.capitalized) return null;
    const role = isGerman ? germanRoleBefore(scope, last) : englishRoleBefore(scope, last);
    // A comma parts items of a list as well: only a definite office explains the name after it.
    if (!comma) return role;
    const before = document.tokens[last - role.split(/\s+/).length];
    return before && before.lower === 'the' ? role : null;
  }
  if (isGerman) return here?.text === ',' ? germanRoleBeforeComma(scope, last) : null;
  if (comma) return null;
  const head = ofPhraseHead(scope, form.firstToken);
  if (head < 0) return null;
  const start = englishRoleBefore(scope, head);
  return `${start} ${textOf(scope, head + 1, form.firstToken)}`;
}

/** "der Präsident der Europäischen Kommission, Jean-Claude Juncker": an office with what belongs to it, before a comma. */
function germanRoleBeforeComma(scope: Scope, comma: number): string | null {
  const { document, lexicon, begin } = scope;
  for (let i = comma - 1; i > begin && i >= comma - 8; i--) {
    const token = document.tokens[i];
    if (!token || (token.kind === 'punctuation' && token.text !== '-')) return null;
    const isOffice =
      token.capitalized && isRole(token, lexicon) && ARTICLES.has(document.tokens[i - 1]?.lower ?? '');
    if (!isOffice) continue;
    // Nothing but what belongs to the office may follow it: a genitive or a preposition.
    const next = document.tokens[i + 1]?.lower ?? '';
    return i + 1 === comma || GERMAN_PREPOSITIONS.has(next) ? textOf(scope, i, comma) : null;
  }
  return null;
}

/** "Hoo Tiang Boon, ein forschender Professor … an der Nanyang Technological University": the apposition after a name. */
function roleAfter(scope: Scope, form: MentionForm): string | null {
  const { document, lexicon, end } = scope;
  let comma = form.endToken;
  // "Jane Doe, 34, a nurse"
  const hasAge =
    document.tokens[comma]?.text === ',' && /^\d{2}$/.test(document.tokens[comma + 1]?.text ?? '');
  if (hasAge && document.tokens[comma + 2]?.text === ',') comma += 2;
  if (document.tokens[comma]?.text !== ',') return null;
  let first = comma + 1;
  if (ARTICLES.has(document.tokens[first]?.lower ?? '')) first++;
  const prepositions = lexicon.language === 'de' ? GERMAN_PREPOSITIONS : ENGLISH_PREPOSITIONS;
  let head = -1;
  let i = first;
  for (; i < end && i < first + LONGEST_ROLE; i++) {
    const token = document.tokens[i];
    if (!token) break;
    if (token.kind === 'punctuation' && token.text !== '-' && token.text !== '&' && token.text !== '.') break;
    if (token.text === '.' && i + 1 >= end) break;
    if (ROLE_END.has(token.lower) && !(head >= 0 && prepositions.has(document.tokens[i - 1]?.lower ?? ''))) {
      if (head < 0 || (token.lower !== 'der' && token.lower !== 'und' && token.lower !== 'and')) break;
    }
    // The head of the apposition must come before the first preposition.
    if (head < 0 && prepositions.has(token.lower)) return null;
    if (isRole(token, lexicon)) head = head < 0 ? i : head;
  }
  if (head < 0 || head > first + 4) return null;
  return textOf(scope, first, i);
}

/**
 * The role of a person as the article gives it beside this mention, or null: an office before the name
 * ("US-Außenminister"), or an apposition after it without its article ("professor at Y University").
 */
export function roleOf(document: TextDocument, form: MentionForm, lexicon: Lexicon): string | null {
  const sentence = document.sentences[document.sentenceOfToken[form.firstToken] ?? 0];
  if (!sentence) return null;
  const scope: Scope = { document, lexicon, begin: sentence.firstToken, end: sentence.endToken };
  return roleBefore(scope, form) ?? roleAfter(scope, form);
}
