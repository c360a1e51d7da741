import type { Quote, Span } from '../engine/types.ts';
import { webLink } from './link.ts';
import type { Result } from './result.ts';
import { textFragmentLink } from './textFragment.ts';
import { entitiesById, longDate, quotedText, speakerName, speakerRole } from './wording.ts';

interface Style {
  readonly open: string;
  readonly close: string;
  /** Marks inside the quotation, which become single ones. */
  readonly inner: Readonly<Record<string, string>>;
  readonly inSubstance: string;
}

/** Both languages set marks inside marks as single ones. */
const STYLES: Readonly<Record<'de' | 'en', Style>> = {
  de: { open: '„', close: '“', inner: { '„': '‚', '“': '‘', '”': '’' }, inSubstance: 'sinngemäß' },
  en: { open: '“', close: '”', inner: { '“': '‘', '”': '’' }, inSubstance: 'in substance' },
};

/**
 * One quotation ready to be pasted: “quote” — Name, role, Outlet, date, and on a line of its own a link that scrolls
 * to it (only when the article has an http(s) address). Marks and date follow the article's language. Words that are
 * not the speaker's own, in indirect and mixed quotations, get no marks but "(in substance)": a citation must not put
 * the reporter's words into somebody's mouth.
 */
export function citation(result: Result, quote: Quote): string {
  const body = quotedAs(result, quote);
  const origin = originOf(result, quote);
  const line = origin === '' ? body : `${body} — ${origin}`;
  const link = webLink(result.url);
  return link === null ? line : `${line}\n${textFragmentLink(link, result.text, quote.spans)}`;
}

/**
 * Words that are nobody's quotation ready to be pasted: in marks, with title, outlet and date, and on a line of its own
 * a link. Nobody is named as having said them.
 * @param source what is known of the page; `text` is the article text, or the words themselves where `span` is null
 * @param span where in the text the words are (UTF-16 code units): the link then scrolls to them
 */
export function passageCitation(
  source: Pick<Result, 'url' | 'title' | 'outlet' | 'published' | 'language' | 'text'>,
  span: Span | null,
): string {
  const style = STYLES[languageOf(source)];
  const words = quotedText(source.text, [span ?? [0, source.text.length]]);
  const quoted = style.open + words.replace(/[„“”]/g, (mark) => style.inner[mark] ?? mark) + style.close;
  const origin = joined([source.title, source.outlet, longDate(source.published, languageOf(source))]);
  const link = webLink(source.url);
  const address = link === null || span === null ? link : textFragmentLink(link, source.text, [span]);
  return (origin === '' ? quoted : `${quoted} — ${origin}`) + (address === null ? '' : `\n${address}`);
}

/**
 * All quotations of one voice ready to be pasted: who, where and when, then a line for each quotation, then the
 * article's address. `quotes` are of the same speaker, in the order that they are to stand in.
 */
export function voiceCitation(
  result: Result,
  voice: { readonly name: string; readonly role: string | null; readonly quotes: readonly Quote[] },
): string {
  const origin = [voice.name, voice.role, result.outlet, longDate(result.published, languageOf(result))];
  return [
    joined(origin),
    ...voice.quotes.map((quote) => `– ${quotedAs(result, quote)}`),
    ...[webLink(result.url)].filter((link) => link !== null),
  ].join('\n');
}

function languageOf(result: Pick<Result, 'language'>): 'de' | 'en' {
  return result.language?.toLowerCase().startsWith('de') ? 'de' : 'en';
}

/** The words in marks when they are the speaker's own, else with a word that says that they are not. */
function quotedAs(result: Result, quote: Quote): string {
  const style = STYLES[languageOf(result)];
  const words = quotedText(result.text, quote.spans);
  return quote.kind === 'direct'
    ? style.open + words.replace(/[„“”]/g, (mark) => style.inner[mark] ?? mark) + style.close
    : `${words} (${style.inSubstance})`;
}

function originOf(result: Result, quote: Quote): string {
  const role = speakerRole(entitiesById(result), quote);
  return joined([speakerName(quote), role, result.outlet, longDate(result.published, languageOf(result))]);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(', ');
}
