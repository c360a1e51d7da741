/** Annotating without a popup, from menu and shortcut: what goes wrong is told in the page. */
import type { Notice, Outcome, Scope } from '../platform/messages.ts';
import { sendToTab } from '../platform/messaging.ts';
import { updateSettings } from '../platform/settingsStore.ts';
import { annotate } from './annotate.ts';

/** Annotates a tab, marks on, and tells the reader in the page where there is nothing to see. Never rejects. */
export async function annotateUnasked(tabId: number, scope: Scope): Promise<void> {
  // Asking for marks while they are switched off means: switch them on. Without storage they are on anyway.
  await updateSettings({ enabled: true }).catch(() => {});
  const notice = noticeFor(await annotate(tabId, scope));
  // Where no script may run there is no page to tell it in either.
  if (notice !== null) await sendToTab(tabId, { type: 'notice', notice }).catch(() => {});
}

function noticeFor(outcome: Outcome): Notice | null {
  switch (outcome.state) {
    case 'found':
      return null;
    case 'noArticle':
    case 'nothingFound':
      return 'nothingFound';
    case 'emptySelection':
    case 'unsupportedLanguage':
      return outcome.state;
    default:
      return 'failed';
  }
}
