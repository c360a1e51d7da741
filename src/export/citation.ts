import type { Quote } from '../engine/types.ts';
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
  const language = result.language?.toLowerCase().startsWith('de') ? 'de' : 'en';
  const style = STYLES[language];
  const words = quotedText(result.text, quote.spans);
  const body =
    quote.kind === 'direct'
      ? style.open + words.replace(/[„“”]/g, (mark) => style.inner[mark] ?? mark) + style.close
      : `${words} (${style.inSubstance})`;
  const origin = [
    speakerName(quote),
    speakerRole(entitiesById(result), quote),
    result.outlet,
    longDate(result.published, language),
  ].filter((part) => part !== null && part !== '');
  const line = origin.length === 0 ? body : `${body} — ${origin.join(', ')}`;
  const link = webLink(result.url);
  return link === null ? line : `${line}\n${textFragmentLink(link, result.text, quote.spans)}`;
}
