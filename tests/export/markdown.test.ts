import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/export/markdown.ts';
import { hostileText } from '../support/hostileText.ts';
import { entity, SAMPLE, withQuote } from './sample.ts';

/** What a reader sees of a line of CommonMark without markup: backslashes before punctuation go. */
const shown = (line: string): string => line.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** A line with a letter for each escaped character: what else is left can be markup. */
const active = (line: string): string => line.replace(/\\[!-/:-@[-`{-~]/g, 'x');

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the Markdown export', () => {
  it('lists voices with their quotations, then entities', () => {
    const sections = [
      '# Der Fluss steigt',
      'Ada Kern · Flussbote · 2. März 2026 · <https://zeitung.example/fluss?id=1>',
      '## Stimmen',
      '### Jana Özdemir (Bürgermeisterin)',
      '- Wir räumen \\[…\\] noch heute das Ufer. *(wörtlich)*\n- Das koste rund 2 Millionen Euro *(sinngemäß)*',
      '## Personen',
      '- Jana Özdemir, Bürgermeisterin × 1',
      '## Daten',
      '- Montag (2026-03-02) × 1',
      '## Geldbeträge',
      '- 2 Millionen Euro (2.000.000\u00a0€) × 1',
    ];
    expect(toMarkdown(SAMPLE)).toBe(`${sections.join('\n\n')}\n`);
  });

  it('speaks English about an English article and about one of no known language', () => {
    for (const language of ['en', 'fr', null]) {
      const written = toMarkdown({ ...SAMPLE, language });
      expect(written).toContain('## Voices');
      expect(written).toContain('March 2, 2026');
    }
  });

  it('has a heading for an article without a title', () => {
    expect(toMarkdown({ ...SAMPLE, title: ' ' })).toMatch(/^# Ohne Titel\n/);
  });

  it('keeps quotations whose speaker is unknown', () => {
    const written = toMarkdown(withQuote('Niemand weiß es.'));
    expect(written).toContain('### Ohne erkannten Sprecher\n\n- Niemand weiß es. *(wörtlich)*');
  });

  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](https://a.example/pixel.png)', '!\\[x\\](https\\://a.example/pixel.png)'],
    ['# Kopf', '\\# Kopf'],
    ['- Punkt', '\\- Punkt'],
    ['12. Mai', '12\\. Mai'],
    ['*fett* und _kursiv_ und ~~weg~~', '\\*fett\\* und \\_kursiv\\_ und \\~\\~weg\\~\\~'],
    ['a | b', 'a \\| b'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['`code` \\', '\\`code\\` \\\\'],
    ['www.a.example und ich@a.example', 'www\\.a.example und ich\\@a.example'],
    ['zwei\n\n# Zeilen', 'zwei \\# Zeilen'],
  ])('writes %j as text', (title, expected) => {
    expect(toMarkdown({ ...SAMPLE, title }).split('\n')[0]).toBe(`# ${expected}`);
  });

  it('lets no address out that is not http(s)', () => {
    expect(toMarkdown({ ...SAMPLE, url: 'javascript:alert(1)' })).not.toContain('javascript');
  });

  it('shows any text from the page as it is, and lets none of it be markup', () => {
    const text = hostileText([...'\\`*_[]<>&|~$#+-=.:/@!(){}"\n\t 1w']);
    fc.assert(
      fc.property(text, text, (words, name) => {
        const base = withQuote(words);
        const written = toMarkdown({
          ...base,
          title: `T${name}`,
          url: null,
          byline: [],
          outlet: null,
          published: null,
          entities: [{ ...entity(base.text, 'Er'), name: `N${name}` }],
        });
        const lines = written.split('\n').filter((line) => line !== '');
        // White space is all that may change, so the document's lines are known in advance.
        expect(lines).toHaveLength(6);
        expect(shown(lines[0]!)).toBe(`# ${flat(`T${name}`)}`);
        expect(shown(lines[3]!)).toBe(`- ${flat(words)} *(wörtlich)*`);
        expect(shown(lines[5]!)).toBe(`- ${flat(`N${name}`)} × 1`);
        const quoted = active(lines[3]!).slice('- '.length, -' *(wörtlich)*'.length);
        expect(quoted).not.toMatch(/[\\`*_[\]<>&|~$#@]|:\/\/|www\./i);
        expect(quoted).not.toMatch(/^(?:[+\-=]|\d{1,9}[.)])(?: |$)/);
      }),
    );
  });
});
