/** The words of the card, in the language that the reader has chosen. */
import type { TextLookup } from '../overlay/cardContent.ts';
import { catalogueMessages, type GetMessage } from '../platform/catalogue.ts';
import { browserMessages } from '../platform/locales.ts';
import { askForCatalogue } from '../platform/messaging.ts';
import type { InterfaceLanguage } from '../platform/settings.ts';

export class CardWords {
  private language: InterfaceLanguage = 'browser';
  private getMessage: GetMessage = browserMessages;
  /** Each text is asked for once for every mark that is looked at. */
  private readonly known = new Map<string, string>();

  readonly text: TextLookup = (key, ...substitutions) => {
    const isPlain = substitutions.length === 0;
    const known = isPlain ? this.known.get(key) : undefined;
    if (known !== undefined) return known;
    const found = this.getMessage(key, substitutions) || key;
    if (isPlain) this.known.set(key, found);
    return found;
  };

  /** Speaks another language from now on; stays with what it has where that cannot be had. Never rejects. */
  async use(language: InterfaceLanguage): Promise<void> {
    if (language === this.language) return;
    this.language = language;
    let getMessage = browserMessages;
    try {
      if (language !== 'browser') getMessage = catalogueMessages((await askForCatalogue(language)).messages);
    } catch {
      return; // The background does not answer: the browser's language will do.
    }
    if (language !== this.language) return;
    this.getMessage = getMessage;
    this.known.clear();
  }
}
