import type { Entity, EntityType, Quote } from '../engine/types.ts';
import { rankVoices } from '../overlay/voices.ts';
import { webLink } from './link.ts';
import type { Result } from './result.ts';
import { entitiesById, longDate, oneLine, quotedText } from './wording.ts';

type Words = Readonly<Record<'voices' | 'unattributed' | 'untitled' | Quote['kind'] | EntityType, string>>;

const WORDS: Readonly<Record<'de' | 'en', Words>> = {
  de: {
    voices: 'Stimmen',
    unattributed: 'Ohne erkannten Sprecher',
    untitled: 'Ohne Titel',
    direct: 'wörtlich',
    mixed: 'sinngemäß, zum Teil wörtlich',
    indirect: 'sinngemäß',
    person: 'Personen',
    organization: 'Organisationen',
    place: 'Orte',
    misc: 'Weitere Namen',
    date: 'Daten',
    money: 'Geldbeträge',
  },
  en: {
    voices: 'Voices',
    unattributed: 'Speaker not found',
    untitled: 'Untitled',
    direct: 'word for word',
    mixed: 'in substance, partly word for word',
    indirect: 'in substance',
    person: 'People',
    organization: 'Organizations',
    place: 'Places',
    misc: 'Other names',
    date: 'Dates',
    money: 'Sums of money',
  },
};

const ENTITY_ORDER: readonly EntityType[] = ['person', 'organization', 'place', 'misc', 'date', 'money'];

/**
 * The article's voices with their quotations, then its entities by type, as CommonMark in the article's language
 * (English when that is neither German nor English). Everything that comes from the page is escaped: it can be no
 * markup, no HTML and no link; the one link is the article's own http(s) address.
 */
export function toMarkdown(result: Result): string {
  const language = result.language?.toLowerCase().startsWith('de') ? 'de' : 'en';
  const words = WORDS[language];
  const sections = [`# ${heading(result, words)}`, source(result, language), ...voices(result, words)];
  for (const type of ENTITY_ORDER) {
    const entities = result.entities.filter((entity) => entity.type === type);
    if (entities.length > 0)
      sections.push(`## ${words[type]}`, entities.map((entity) => entityLine(entity, language)).join('\n'));
  }
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function heading(result: Result, words: Words): string {
  const title = oneLine(result.title ?? '');
  return title === '' ? words.untitled : escaped(title);
}

/** Authors, outlet, date and address on one line. */
function source(result: Result, language: string): string {
  const link = webLink(result.url);
  const parts = [
    ...result.byline.map(escaped),
    result.outlet === null ? '' : escaped(result.outlet),
    longDate(result.published, language) ?? '',
    link === null ? '' : `<${link}>`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function voices(result: Result, words: Words): string[] {
  if (result.quotes.length === 0) return [];
  const ranked = rankVoices(result.quotes, result.text);
  const entities = entitiesById(result);
  const sections = [`## ${words.voices}`];
  for (const voice of ranked.voices) {
    const role = entities.get(voice.entity ?? '')?.role ?? null;
    sections.push(`### ${escaped(voice.name)}${role === null ? '' : ` (${escaped(role)})`}`);
    sections.push(quoteList(result, voice.quotes, words));
  }
  if (ranked.unattributed.length > 0) {
    sections.push(`### ${words.unattributed}`, quoteList(result, ranked.unattributed, words));
  }
  return sections;
}

function quoteList(result: Result, quotes: readonly Quote[], words: Words): string {
  return quotes
    .map((quote) => `- ${escaped(quotedText(result.text, quote.spans))} *(${words[quote.kind]})*`)
    .join('\n');
}

/** "Name, role (alias; alias; value) × number of mentions". */
function entityLine(entity: Entity, language: string): string {
  const role = entity.role === null ? '' : `, ${escaped(entity.role)}`;
  const details = [...entity.aliases.map(escaped), ...valueText(entity, language)];
  const inBrackets = details.length === 0 ? '' : ` (${details.join('; ')})`;
  return `- ${escaped(entity.name)}${role}${inBrackets} × ${entity.mentions.length}`;
}

function valueText({ value }: Entity, language: string): string[] {
  if (value === null) return [];
  if ('iso' in value) return [value.iso];
  const { amount, amountTo, currency } = value;
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return [amountTo === undefined ? format.format(amount) : format.formatRange(amount, amountTo)];
}

/**
 * Text on one line that CommonMark, and GitHub's tables and automatic links, read as text: what could open markup
 * anywhere gets a backslash, and so does what could only at the start of a line.
 */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>&|~$#]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\.|@/gi, '\\$&')
    .replace(/^[+\-=]|^\d{1,9}(?=[.)])/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
