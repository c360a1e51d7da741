/**
 * Sites where Pressmark always runs. The browser sends a small script into their pages, and into no others; it says
 * that a page has come, and that page is annotated as if the reader had asked. Where there is no article, nothing is
 * shown.
 */
import { browser } from '../platform/browser.ts';
import { broadcast, sendToTab } from '../platform/messaging.ts';
import { allowedOrigins, isAllowed } from '../platform/sites.ts';
import { annotate } from './annotate.ts';
import { clearBadge } from './badge.ts';

const SCRIPT_ID = 'arrive';
const LEAVE_TIMEOUT_MS = 2000;

/** Registers the listeners; to be called synchronously at every start of the background, as events demand. */
export function startSites(): void {
  browser.permissions.onAdded.addListener(() => {
    void registerSites();
    void arrivedInFront();
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void registerSites();
    void leaveSites(origins);
  });
  // Browsers keep registered scripts from one session to the next, but not over an update of the extension.
  browser.runtime.onInstalled.addListener(() => void registerSites());
  browser.runtime.onStartup.addListener(() => void registerSites());
}

let registering: Promise<void> = Promise.resolve();

/** Brings the registered script in line with the permissions. One time after the other. Never rejects. */
export function registerSites(): Promise<void> {
  registering = registering.then(register).catch((error: unknown) => {
    console.error('Pressmark: sites cannot be registered.', error);
  });
  return registering;
}

async function register(): Promise<void> {
  const matches = [...(await allowedOrigins())];
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    matches,
    js: ['arrive.js'],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (known.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/**
 * A page of an allowed site has come into a tab: annotates it. Nothing where the site is not allowed (any more).
 * Never rejects.
 */
export async function arrived(tabId: number, url: string): Promise<void> {
  if (await isAllowed(url).catch(() => false)) await annotate(tabId, 'article');
}

/**
 * “Always” begins with the page that the reader looks at: in Chrome the popup closes when the browser asks, and marks
 * and number are all that tells of the answer. Never rejects.
 */
async function arrivedInFront(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true }).catch(() => []);
  for (const { id, url } of tabs) if (id !== undefined && url !== undefined) await arrived(id, url);
}

/** Takes the marks off the pages of sites that are not allowed any more, and tells open lists of it. Never rejects. */
async function leaveSites(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({}).catch(() => []);
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      // Another permission may cover the page still: that for all sites, or for one of its schemes.
      if (url !== undefined && (await isAllowed(url).catch(() => false))) return;
      try {
        const { left } = await sendToTab(id, { type: 'leave', origins: [...origins] }, LEAVE_TIMEOUT_MS);
        if (!left) return;
      } catch {
        return; // Pressmark is not in this tab.
      }
      await clearBadge(id);
      const outcome = { state: 'noPermission' } as const;
      await broadcast({ type: 'annotated', asker: null, tabId: id, scope: 'article', outcome });
    }),
  );
}
