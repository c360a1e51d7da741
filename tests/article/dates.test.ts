import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIso } from '../../src/article/dates.ts';

describe('dates of publication', () => {
  it.each([
    ['2024-05-16', '2024-05-16'],
    ['2024-05-16T14:02:00+00:00', '2024-05-16T14:02:00Z'],
    ['2025-06-30 15:59:30+0200', '2025-06-30T13:59:30Z'],
    ['2025-06-30T15:59+02', '2025-06-30T13:59:00Z'],
    ['2024-05-16T14:02:00.123Z', '2024-05-16T14:02:00Z'],
    ['2024-05-16T14:02', '2024-05-16T14:02:00'],
    ['20240516', '2024-05-16'],
    ['1715868120', '2024-05-16T14:02:00Z'],
    ['1715868120000', '2024-05-16T14:02:00Z'],
    ['Thu, 16 May 2024 14:02:00 GMT', '2024-05-16T14:02:00Z'],
    ['16 May 2024', '2024-05-16'],
    ['May 16, 2024', '2024-05-16'],
  ])('%s is %s', (written, iso) => {
    expect(toIso(written)).toBe(iso);
  });

  it.each([
    '',
    'gestern',
    '2024-02-30',
    '2024-13-01',
    '0001-01-01',
    '16.05.2024',
    'x'.repeat(100),
    '2024-05-16T25:00:00Z',
  ])('%j is no date', (written) => {
    expect(toIso(written)).toBeNull();
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().replace(/\.\d{3}Z$/, 'Z');
          expect(toIso(date.toISOString())).toBe(iso);
          expect(toIso(iso)).toBe(iso);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (written) => void toIso(written)));
  });
});
