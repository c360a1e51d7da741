import './options.css';
import { render } from 'preact';
import { startPage } from '../startPage.ts';
import { browserOptions } from './browserOptions.ts';
import { OptionsPage } from './OptionsPage.tsx';

const connection = browserOptions();
startPage((root, words) => render(<OptionsPage connection={connection} words={words} />, root));
