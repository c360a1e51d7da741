/** Copies a citation and tells the reader in the page what has been copied, and as whose words. */
import type { Card } from '../overlay/card.ts';
import type { TextLookup } from '../overlay/cardContent.ts';
import { copyText } from '../overlay/copyText.ts';
import { element } from '../overlay/dom.ts';
import type { Theme } from '../overlay/palette.ts';
import type { Cited } from './cite.ts';

/** Where the browser does not let us copy, the citation stands in the notice, with a button that copies it. */
export async function showCited(
  document: Document,
  cited: Cited,
  card: Card,
  text: TextLookup,
  theme: Theme,
): Promise<void> {
  const isCopied = await copyText(cited.text, card.root);
  // The link's address is for machines: shown only where the reader has to copy it by hand.
  const [line = ''] = cited.text.split('\n');
  const given: HTMLElement[] = [element(document, 'p', 'given', isCopied ? line : cited.text)];
  if (!isCopied) {
    const copy = element(document, 'button', '', text('cardCopy'));
    copy.type = 'button';
    copy.addEventListener('click', async (event) => {
      if (!event.isTrusted) return;
      copy.textContent = text((await copyText(cited.text, card.root)) ? 'citationCopied' : 'copyFailed');
    });
    given.push(copy);
  }
  const done = cited.speaker === null ? text('citedWithoutSpeaker') : text('cited', cited.speaker);
  card.notice(isCopied ? done : text('citedNotCopied'), text('cardClose'), theme, text('languageTag'), given);
}
