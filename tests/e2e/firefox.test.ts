import { everything } from './suites/all.ts';

everything('firefox');
