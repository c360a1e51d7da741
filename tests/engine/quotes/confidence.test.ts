import { describe, expect, it } from 'vitest';
import {
  confidenceOf,
  type Evidence,
  evidenceKeys,
  PRECISION,
} from '../../../src/engine/quotes/confidence.ts';

const text = 'eins zwei drei vier fünf sechs sieben acht neun zehn';
const evidence = (rule: string, more: Partial<Evidence> = {}): Evidence => ({
  rule,
  spans: [[0, text.length]],
  speaker: { text: 'Kolbe', name: 'Jana Kolbe' },
  ...more,
});

describe('confidence', () => {
  it.each<[Partial<Evidence>, string]>([
    [{}, 'r named long'],
    [{ spans: [[0, 9]] }, 'r named fragment'],
    [{ spans: [[0, 24]] }, 'r named short'],
    [
      {
        spans: [
          [0, 9],
          [10, 20],
        ],
      },
      'r named parted',
    ],
    [{ speaker: { text: 'er', name: 'Jana Kolbe' } }, 'r pronoun long'],
    [{ speaker: { text: 'er', name: null } }, 'r unresolved long'],
    [{ speaker: { text: 'der Rat', name: null } }, 'r unnamed long'],
    [{ speaker: null }, 'r none long'],
  ])('looks %j up as %s', (more, key) => {
    expect(evidenceKeys(evidence('r', more), text)[0]).toBe(key);
  });

  it('falls back from the special to the general, and then to the rule', () => {
    const keys = evidenceKeys(evidence('r'), text);
    expect(keys).toEqual(['r named long', 'r named', 'r']);
    expect(confidenceOf(evidence('no-such-rule'), text, 0.4)).toBe(0.4);
  });

  it("is surer of a long sentence with a name than of nobody's fragment", () => {
    const sure = confidenceOf(evidence('de.direct-colon'), text, 0);
    const unsure = confidenceOf(evidence('de.fragment-cue', { spans: [[0, 9]], speaker: null }), text, 0);
    expect(sure).toBeGreaterThan(0.9);
    expect(unsure).toBeLessThan(0.6);
  });

  it('knows probabilities only', () => {
    expect(PRECISION.size).toBeGreaterThan(100);
    for (const value of PRECISION.values()) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
  });
});
