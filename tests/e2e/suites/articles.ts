import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT } from '../../../scripts/browsers/launch.ts';
import type { PopupView } from '../../../scripts/browsers/popup-view.ts';
import type { GetSession } from '../support/session.ts';

const quote = v.object({
  kind: v.picklist(['direct', 'mixed', 'indirect']),
  speaker: v.nullable(v.string()),
  text: v.array(v.string()),
});
const expectation = v.object({
  file: v.string(),
  title: v.string(),
  outlet: v.string(),
  quotes: v.array(quote),
  notQuotes: v.array(v.string()),
  outside: v.array(v.string()),
  persons: v.array(v.string()),
  organizations: v.array(v.string()),
  places: v.array(v.string()),
});
const EXPECTED = v.parse(
  v.object({ de: expectation, en: expectation }),
  JSON.parse(readFileSync(path.join(PROJECT, 'tests', 'fixtures', 'samples.expected.json'), 'utf8')),
);
const LANGUAGE_NAMES = { de: 'German', en: 'English' };

/** What the popup says of the two sample articles, against what a careful reader wrote down beforehand. */
export function articlesSuite(session: GetSession): void {
  describe.each(['de', 'en'] as const)('the sample article in %s', (language) => {
    const expected = EXPECTED[language];
    let view: PopupView;
    let all: { text: string; kind: string; speaker: string | null }[];

    beforeAll(async () => {
      view = await session().read(await session().open(`/${expected.file}`));
      all = [
        ...view.voices.flatMap(({ name, quotes }) => quotes.map((one) => ({ ...one, speaker: name }))),
        ...view.unattributed.map((one) => ({ ...one, speaker: null })),
      ];
    });

    test('is found, with title, outlet, date and language', () => {
      expect(view.state).toBe('found');
      expect(view.title).toBe(expected.title);
      expect(view.facts).toContain(expected.outlet);
      expect(view.facts).toContain(LANGUAGE_NAMES[language]);
      expect(view.facts.join(' ')).toContain('2026');
    });

    test.each(expected.quotes.filter((one) => one.kind === 'direct'))(
      'quotes $speaker: $text',
      ({ text, speaker }) => {
        const found = all.filter((one) => text.every((part) => one.text.includes(part)));
        expect(found).toEqual([expect.objectContaining({ kind: 'direct', speaker })]);
      },
    );

    test.each(expected.quotes.filter((one) => one.kind !== 'direct'))(
      'reports $speaker: $text',
      ({ text, speaker }) => {
        // Where reported speech begins and ends is a matter of taste; whose it is and that it is seen is not.
        const core = (text[0] ?? '').replace(/^(?:dass|that|von|Er|she) /, '').slice(0, 40);
        const found = all.find((one) => one.text.includes(core));
        expect(found).toBeDefined();
        expect(found?.kind).not.toBe('direct');
        if (speaker !== null) expect(found?.speaker).toBe(speaker);
      },
    );

    test('takes titles and distancing marks for no quotation', () => {
      for (const words of expected.notQuotes) {
        expect(all.filter((one) => one.kind === 'direct' && one.text.includes(words))).toEqual([]);
      }
    });

    test('leaves advertisements, teasers, newsletter and comments out', () => {
      for (const words of expected.outside) expect(JSON.stringify(view)).not.toContain(words);
    });

    test('lists people, organisations and places', () => {
      expect(view.entities.person).toEqual(expect.arrayContaining(expected.persons));
      expect(view.entities.organization).toEqual(expect.arrayContaining(expected.organizations));
      expect(view.entities.place).toEqual(expect.arrayContaining(expected.places));
      expect(view.entities.money?.length).toBeGreaterThan(0);
      expect(view.entities.date?.length).toBeGreaterThan(0);
    });
  });
}
