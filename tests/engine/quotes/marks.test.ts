import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../src/engine/quotes/marks.ts';
import { blocksOfPlainText } from '../../../src/engine/text/plainText.ts';

/** "depth[words]" of every passage; "…" behind those that nothing closes, "→" behind those that go on. */
function passages(text: string): string[] {
  return findPassages(text, blocksOfPlainText(text)).map(
    (passage) =>
      `${passage.depth}[${text.slice(passage.begin, passage.end)}]${passage.closed ? '' : '…'}${passage.continues ? '→' : ''}`,
  );
}

describe('findPassages', () => {
  it.each<[string, string[]]>([
    ['„Ja“, sagte er.', ['0[Ja]']],
    ['„Ja", sagte er.', ['0[Ja]']],
    ['„Ja”, sagte er.', ['0[Ja]']],
    ['»Ja«, sagte er, »nein«.', ['0[Ja]', '0[nein]']],
    ['«Ja», sagte er.', ['0[Ja]']],
    ['“Yes,” he said.', ['0[Yes,]']],
    ['"Yes," he said.', ['0[Yes,]']],
    ["''Yes,'' he said.", ['0[Yes,]']],
    ['‚Ja‘, sagte er.', ['0[Ja]']],
    ['‘Yes,’ he said.', ['0[Yes,]']],
    ["'Yes,' he said.", ['0[Yes,]']],
    ['›Ja‹, sagte er.', ['0[Ja]']],
    ['„Er sagte ‚nein‘ und ging“', ['0[Er sagte ‚nein‘ und ging]', '1[nein]']],
    ['“He said ‘no’ to me”', ['0[He said ‘no’ to me]', '1[no]']],
    ['"He said \'no\' to me"', ["0[He said 'no' to me]", '1[no]']],
    ['« Oui », dit-il. « Non », dit-elle.', ['0[Oui]', '0[Non]']],
    ['«\u00a0Oui\u00a0», dit-il.', ['0[Oui]']],
    ['Il a dit « oui », puis «\u202fnon\u202f».', ['0[oui]', '0[non]']],
    ['« Il a dit “non” hier », dit-elle.', ['0[Il a dit “non” hier]', '1[non]']],
    ['» Ja «, sagte er, » nein «.', ['0[Ja]', '0[nein]']],
    ['« Un.\n\n» Deux », dit-il.\n\n« Trois », dit-elle.', ['0[Un.]…→', '0[Deux]', '0[Trois]']],
    ['„Eins »zwei ‚drei‘ vier« fünf“', ['0[Eins »zwei ‚drei‘ vier« fünf]', '1[zwei ‚drei‘ vier]', '2[drei]']],
  ])('reads %s', (text, expected) => {
    expect(passages(text)).toEqual(expected);
  });

  it.each([
    ["Don't say it's over, rock 'n' roll."],
    ["The '90s were the Clintons' years."],
    ['Er ist 6\' 2" groß.'],
    ["Hol mir 'nen Kaffee."],
    ['Das Brett ist 12" lang.'],
    ['1‚2 und 3‚4'],
    ['„“ und ""'],
    ['Ein “ allein'],
  ])('finds no quotation in %s', (text) => {
    expect(passages(text)).toEqual([]);
  });

  it('keeps apostrophes inside a quotation in single marks', () => {
    expect(passages('‘I don’t know,’ she said')).toEqual(['0[I don’t know,]']);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    expect(passages('Er sagte: „Ja und\n\nDann ging er.')).toEqual(['0[Ja und]…']);
  });

  it('drops an opening mark that another one of its kind overtakes', () => {
    expect(passages('„Ja, sagte er. „Nein“, sagte sie.')).toEqual(['0[Nein]']);
  });

  it('goes on in the next paragraph when that opens with a mark', () => {
    expect(passages('“One.\n\n“Two.\n\n“Three.”')).toEqual(['0[One.]…→', '0[Two.]…→', '0[Three.]']);
  });

  it('goes on in the next paragraph when that only closes', () => {
    expect(passages('„Eins.\n\nZwei“, sagte er.')).toEqual(['0[Eins.]…→', '0[Zwei]']);
  });

  it('is total, ordered and inside the text for any soup of marks', () => {
    const soup = fc.string({
      unit: fc.constantFrom(...'„“”‟«»"‚‘’›‹\'`「」ab 1.,\n', '\n\n', '\ud800', "''"),
      maxLength: 200,
    });
    fc.assert(
      fc.property(soup, (text) => {
        const blocks = blocksOfPlainText(text);
        let last = -1;
        for (const passage of findPassages(text, blocks)) {
          const block = blocks[passage.block];
          expect(passage.open).toBeGreaterThanOrEqual(Math.max(last, block?.begin ?? 0));
          expect(passage.begin).toBeGreaterThanOrEqual(passage.open);
          expect(passage.end).toBeGreaterThan(passage.begin);
          expect(passage.close).toBeGreaterThanOrEqual(passage.end);
          expect(passage.close).toBeLessThanOrEqual(block?.end ?? 0);
          expect(passage.depth).toBeGreaterThanOrEqual(0);
          expect(passage.depth).toBeLessThan(9);
          last = passage.open;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never lets two outermost passages overlap', () => {
    const soup = fc.string({ unit: fc.constantFrom(...'„“”«»"‚‘’\'ab ,'), maxLength: 120 });
    fc.assert(
      fc.property(soup, (text) => {
        let end = 0;
        for (const passage of findPassages(text, [{ begin: 0, end: text.length, kind: 'paragraph' }])) {
          if (passage.depth > 0) continue;
          expect(passage.open).toBeGreaterThanOrEqual(end);
          end = passage.close;
        }
      }),
      { numRuns: 400 },
    );
  });
});
