import './firstSteps.css';
import { render } from 'preact';
import { browser } from '../../platform/browser.ts';
import { observeSettings, readSettings } from '../../platform/settingsStore.ts';
import { readShortcuts } from '../shortcuts.ts';
import { startPage } from '../startPage.ts';
import { type FirstStepsConnection, FirstStepsPage } from './FirstStepsPage.tsx';

const connection: FirstStepsConnection = {
  readSettings,
  observeSettings,
  readShortcuts,
  openOptions: () => browser.runtime.openOptionsPage(),
};
startPage((root, words) => render(<FirstStepsPage connection={connection} words={words} />, root));
