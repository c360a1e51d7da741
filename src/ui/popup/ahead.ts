/**
 * Runs before the rest of the popup is there, and loads it: sends the content script into the page, which takes as long
 * as loading the app. Tells nothing of what fails: the app does it again on the proper way, and tells. It does not wake
 * the background, which would cost the popup's first frame more time than it saves.
 */
import { sendContentScript } from '../../platform/contentScript.ts';
import { activeTab } from '../app/activeTab.ts';
import { setAhead } from '../app/ahead.ts';

const tab = activeTab();

async function send(): Promise<void> {
  const target = await tab;
  if (target !== null) await sendContentScript(target.id);
}

setAhead({ tab, sent: send().catch(() => {}) });

/** Where no frame is drawn, the app comes without waiting for one. */
const FRAME_MS = 100;

function loadApp(): void {
  if (document.querySelector('script[src="popup.js"]') !== null) return;
  const app = document.createElement('script');
  app.src = 'popup.js';
  document.head.append(app);
}

// Chrome shows a popup once its document has loaded, with all scripts in it: the app comes after that, and after the
// first frame.
addEventListener('load', () => {
  requestAnimationFrame(() => setTimeout(loadApp));
  setTimeout(loadApp, FRAME_MS);
});
