/** What is printed below an article: its voices, and how much each of them is quoted. */
import type { Annotations } from '../engine/types.ts';
import type { TextLookup } from './cardContent.ts';
import { hueClass } from './cardStyle.ts';
import { element } from './dom.ts';
import { rankVoices } from './voices.ts';

/** The list, ready to stand in the card's shadow root; null when nobody is quoted. Names are the article's words. */
export function printList(
  document: Document,
  { quotes, entities }: Pick<Annotations, 'quotes' | 'entities'>,
  articleText: string,
  articleLanguage: string,
  text: TextLookup,
): HTMLElement | null {
  const { voices } = rankVoices(quotes, articleText);
  if (voices.length === 0) return null;
  const locale = text('languageTag');
  const plural = new Intl.PluralRules(locale);
  const format = new Intl.NumberFormat(locale);
  const roles = new Map(entities.map(({ id, role }) => [id, role]));
  const list = element(document, 'ol');
  for (const voice of voices) {
    const item = element(document, 'li', hueClass(voice.hue));
    const name = element(document, 'b', '', voice.name);
    name.lang = articleLanguage;
    const role = roles.get(voice.entity ?? '') ?? null;
    const count = voice.quotes.length;
    const key = plural.select(count) === 'one' ? 'quotationCount_one' : 'quotationCount_other';
    item.append(name);
    if (role !== null) {
      const line = element(document, 'span', '', role);
      line.lang = articleLanguage;
      item.append(line, ' · ');
    }
    item.append(text(key, format.format(count)));
    list.append(item);
  }
  const created = element(document, 'div', 'print');
  created.lang = locale;
  created.append(element(document, 'h2', '', text('printTitle')), list);
  return created;
}
