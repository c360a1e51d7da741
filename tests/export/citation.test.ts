import { describe, expect, it } from 'vitest';
import { citation, voiceCitation } from '../../src/export/citation.ts';
import { quote, SAMPLE, withQuote } from './sample.ts';

const citedLine = (...args: Parameters<typeof citation>): string => citation(...args).split('\n')[0]!;

describe('citation', () => {
  it('cites in German with German marks and the date of the place of publication', () => {
    expect(citedLine(SAMPLE, SAMPLE.quotes[0]!)).toBe(
      '„Wir räumen […] noch heute das Ufer.“ — Jana Özdemir, Bürgermeisterin, Flussbote, 2. März 2026',
    );
  });

  it('cites in English with English marks', () => {
    const text = '“We leave,” said Ann Lee.';
    const result = { ...SAMPLE, language: 'en', text, entities: [], outlet: 'The Ford' };
    const cited = quote(text, 'We leave,');
    expect(citedLine(result, cited)).toBe('“We leave,” — The Ford, March 2, 2026');
  });

  it('puts no marks around words that are not the speaker’s own', () => {
    expect(citedLine(SAMPLE, SAMPLE.quotes[1]!)).toBe(
      'Das koste rund 2 Millionen Euro (sinngemäß) — Jana Özdemir, Bürgermeisterin, Flussbote, 2. März 2026',
    );
  });

  it('turns marks inside the quotation into single ones', () => {
    const result = withQuote('Sie rief „Halt“ und „Stopp“');
    expect(citedLine(result, result.quotes[0]!)).toMatch(/^„Sie rief ‚Halt‘ und ‚Stopp‘“ — /);
  });

  it('ends with a link to the words', () => {
    expect(citation(SAMPLE, SAMPLE.quotes[1]!)).toMatch(
      /\nhttps:\/\/zeitung\.example\/fluss\?id=1#:~:text=Das%20koste%20rund%202%20Millionen%20Euro$/,
    );
  });

  it.each([[null], ['javascript:alert(1)']])('has no link when the address is %j', (url) => {
    const cited = citation({ ...SAMPLE, url }, SAMPLE.quotes[0]!);
    expect(cited).not.toContain('\n');
    expect(cited).not.toContain('javascript');
  });

  it('leaves out what the article does not tell', () => {
    const result = withQuote('Nein.', { outlet: null, published: null, url: null });
    expect(citation(result, result.quotes[0]!)).toBe('„Nein.“');
  });

  it.each(['heute', '2026-13-45', '2026', '20260302'])(
    'leaves out the date %j, which is none',
    (published) => {
      const result = withQuote('Nein.', { outlet: 'Bote', published, url: null });
      expect(citation(result, result.quotes[0]!)).toBe('„Nein.“ — Bote');
    },
  );
});

describe('voiceCitation', () => {
  const voice = { name: 'Jana Özdemir', role: 'Bürgermeisterin', quotes: SAMPLE.quotes };

  it('cites all that a voice is quoted with under one line of origin, with the article’s address', () => {
    expect(voiceCitation(SAMPLE, voice).split('\n')).toEqual([
      'Jana Özdemir, Bürgermeisterin, Flussbote, 2. März 2026',
      '– „Wir räumen […] noch heute das Ufer.“',
      '– Das koste rund 2 Millionen Euro (sinngemäß)',
      'https://zeitung.example/fluss?id=1',
    ]);
  });

  it('leaves out what the article does not tell, and an address that is no link', () => {
    const result = { ...SAMPLE, outlet: null, published: null, url: 'javascript:alert(1)' };
    const lines = voiceCitation(result, { ...voice, role: null, quotes: SAMPLE.quotes.slice(0, 1) }).split(
      '\n',
    );
    expect(lines).toEqual(['Jana Özdemir', '– „Wir räumen […] noch heute das Ufer.“']);
  });
});
