/** The number on the toolbar button: quotations on the page, on sites where Pressmark always runs. */
import { rankVoices } from '../overlay/voices.ts';
import { browser } from '../platform/browser.ts';
import type { Outcome } from '../platform/messages.ts';
import { isAllowed } from '../platform/sites.ts';

/** White on it has a contrast of 7:1. */
export const BADGE_GROUND = '#1f4fa8';
export const BADGE_INK = '#ffffff';
/** What is more than fits. */
const MOST = 999;

/**
 * Shows how many quotations a tab's page has, counted as the list counts them; nothing where there are none, or where
 * the reader asks each time. Never rejects: a number is not worth a failure.
 */
export async function showBadge(tabId: number, outcome: Outcome): Promise<void> {
  try {
    const count = 'report' in outcome ? await countOn(outcome.report) : 0;
    if (count === 0) return await clearBadge(tabId);
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_GROUND });
    await browser.action.setBadgeTextColor?.({ tabId, color: BADGE_INK });
    await browser.action.setBadgeText({ tabId, text: count > MOST ? `${MOST}+` : String(count) });
  } catch {
    // The tab has been closed.
  }
}

async function countOn({
  reading,
  annotations,
}: Extract<Outcome, { report: unknown }>['report']): Promise<number> {
  if (!(await isAllowed(reading.url))) return 0;
  const { voices, unattributed } = rankVoices(annotations.quotes, reading.text);
  return voices.reduce((sum, { quotes }) => sum + quotes.length, unattributed.length);
}

/** Takes the number away. Never rejects. */
export async function clearBadge(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' }).catch(() => {});
}
