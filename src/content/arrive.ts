/**
 * Runs in pages of sites where Pressmark always runs, and only there: tells the background that a page has come. All
 * else follows from there, as when the reader asks.
 */
import { browser } from '../platform/browser.ts';

function tell(): void {
  // Nobody answers where the extension has been updated or the site taken back meanwhile.
  browser.runtime.sendMessage({ type: 'arrived' }).catch(() => {});
}

// A page that is fetched ahead is not looked at yet, and may never be.
if ((document as { prerendering?: boolean }).prerendering === true) {
  document.addEventListener('prerenderingchange', tell, { once: true });
} else {
  tell();
}
// A page that comes back by the back button still has its marks, but its tab has lost the number.
addEventListener('pageshow', (event) => {
  if (event.persisted) tell();
});
