import type { Reading } from '../../quotes/units.ts';
import { Cues } from './cues.ts';
import { Extents } from './extent.ts';
import { Subjects } from './subject.ts';

/** What the English rules share for one document. */
export interface Parts {
  readonly reading: Reading;
  readonly subjects: Subjects;
  readonly cues: Cues;
  readonly extents: Extents;
}

export function partsOf(reading: Reading): Parts {
  const subjects = new Subjects(reading);
  return { reading, subjects, cues: new Cues(reading, subjects), extents: new Extents(reading, subjects) };
}
