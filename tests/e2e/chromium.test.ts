import { everything } from './suites/all.ts';

everything('chromium');
