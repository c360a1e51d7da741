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
  inventedPlaces: v.array(v.string()),
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
      ({ kind, text, speaker }) => {
        // Where reported speech begins and ends is a matter of taste; that it is seen, and whose it is, is not.
        const [words = ''] = text;
        const core = /[“„](.+)[”“]/.exec(words)?.[1] ?? words.replace(/^(?:dass|that) /, '').slice(0, 40);
        const found = all.find((one) => one.text.includes(core));
        expect(found).toBeDefined();
        // Reported speech with no more than its words in marks may be listed as those words.
        if (kind === 'indirect') expect(found?.kind).toBe('indirect');
        // An organisation may be listed with its article or in the genitive.
        for (const word of speaker?.split(' ') ?? []) expect(found?.speaker).toContain(word);
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
      expect(view.entities.place).toEqual(expect.arrayContaining(expected.places));
      // Names that no list can know are the hardest: at least half of them, and no person among them.
      const listed = { organization: view.entities.organization ?? [], place: view.entities.place ?? [] };
      const invented = [
        ...expected.organizations.map((name) => listed.organization.includes(name)),
        ...expected.inventedPlaces.map((name) => listed.place.includes(name)),
      ];
      expect(invented.filter(Boolean).length).toBeGreaterThanOrEqual(invented.length / 2);
      const confused = [...listed.organization, ...listed.place].filter((name) =>
        expected.persons.includes(name),
      );
      expect(confused).toEqual([]);
      expect(view.entities.money?.length).toBeGreaterThan(0);
      expect(view.entities.date?.length).toBeGreaterThan(0);
    });
  });
}
