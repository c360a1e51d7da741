/** All hostile pages: what unit tests run through article finder and engine, and real browsers through the popup. */
import { DOM_PAGES } from './domPages.ts';
import { ALL_HIDDEN, ALL_SEEN, HIDDEN_PAGES } from './hiddenWords.ts';
import type { HostilePage } from './hostilePage.ts';
import { METADATA_PAGES } from './metadataPages.ts';
import { SIZE_PAGES } from './sizePages.ts';
import { TEXT_PAGES } from './textPages.ts';

export const HOSTILE_PAGES: readonly HostilePage[] = [
  ...HIDDEN_PAGES,
  ALL_HIDDEN,
  ALL_SEEN,
  ...DOM_PAGES,
  ...TEXT_PAGES,
  ...METADATA_PAGES,
  ...SIZE_PAGES,
];
