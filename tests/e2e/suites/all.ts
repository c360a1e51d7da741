import type { BrowserName } from '../../../scripts/browsers/find.ts';
import { useSession } from '../support/session.ts';
import { accessibilitySuite } from './accessibility.ts';
import { articlesSuite } from './articles.ts';
import { cardSuite } from './card.ts';
import { faultsSuite } from './faults.ts';
import { fragmentsSuite } from './fragments.ts';
import { framesSuite } from './frames.ts';
import { hostileSuite } from './hostile.ts';
import { keyboardSuite } from './keyboard.ts';
import { lifecycleSuite } from './lifecycle.ts';
import { marksSuite } from './marks.ts';
import { movingSuite } from './moving.ts';
import { optionsSuite } from './options.ts';
import { panelSuite } from './panel.ts';
import { privacySuite } from './privacy.ts';
import { privateWindowsSuite } from './privateWindows.ts';
import { readingSuite } from './reading.ts';
import { sitesSuite } from './sites.ts';
import { statesSuite } from './states.ts';
import { storageSuite } from './storage.ts';
import { strangersSuite } from './strangers.ts';
import { surroundingsSuite } from './surroundings.ts';

/** Everything that Pressmark promises, in one real browser. */
export function everything(browser: BrowserName): void {
  const session = useSession(browser);
  articlesSuite(session);
  marksSuite(session);
  readingSuite(session);
  cardSuite(session);
  surroundingsSuite(session);
  keyboardSuite(session);
  statesSuite(session);
  lifecycleSuite(session);
  faultsSuite(session);
  storageSuite(session);
  movingSuite(session);
  framesSuite(session);
  fragmentsSuite(session);
  hostileSuite(session);
  strangersSuite(session);
  panelSuite(session);
  accessibilitySuite(session);
  optionsSuite(session);
  sitesSuite(session);
  privateWindowsSuite(session);
  // Last, because it looks back on all that the browser has asked for meanwhile.
  privacySuite(session);
}
