import type { Reading } from '../../quotes/units.ts';
import { Cues } from './cues.ts';
import { Extents } from './extent.ts';
import { Speakers } from './speakers.ts';
import { Subjects } from './subject.ts';

/** What the German rules share for one document. */
export interface Parts {
  readonly reading: Reading;
  readonly cues: Cues;
  readonly subjects: Subjects;
  readonly speakers: Speakers;
  readonly extents: Extents;
  lower(token: number): string;
  inMarks(token: number): boolean;
}

export function partsOf(reading: Reading): Parts {
  const cues = new Cues(reading);
  const subjects = new Subjects(reading);
  return {
    reading,
    cues,
    subjects,
    speakers: new Speakers(reading, cues, subjects),
    extents: new Extents(reading),
    lower: (token) => reading.tokens[token]?.lower ?? '',
    inMarks: (token) => (reading.passageOfToken[token] ?? -1) !== -1,
  };
}
