import { describe, expect, it } from 'vitest';
import { buildListing, countListing, filterListing } from '../../src/ui/listing/listing.ts';
import { quotationText } from '../../src/ui/listing/quotation.ts';
import { searchTerms } from '../../src/ui/listing/search.ts';
import { Draft } from '../../src/ui/mock/draft.ts';

const TEXT =
  'Ada Roth sagte: „Das ist gut.“ Sie sagte, es werde besser. Ein Sprecher von Nordbau sagte: „Nein.“ ' +
  '„Wer weiß?“ Roth und Roth trafen Nordbau in Kiel. Am Montag kostete es 5 Euro.';

function sample() {
  const draft = new Draft(TEXT, 'de', { title: 'Titel', outlet: null, published: null });
  draft.entity('organization', ['Nordbau']);
  const roth = draft.entity('person', ['Ada Roth', 'Roth'], { role: 'Ministerin' });
  draft.entity('person', ['Wer']);
  draft.entity('misc', ['Sprecher']);
  draft.entity('money', ['5 Euro']);
  draft.entity('place', ['Kiel']);
  return buildListing(
    draft
      .quote('direct', ['Das ist gut.'], roth)
      .quote('indirect', ['es werde besser'], roth)
      .quote('direct', ['Nein.'], 'Ein Sprecher von Nordbau')
      .quote('direct', ['Wer weiß?'], null)
      .report(),
  );
}

describe('buildListing', () => {
  it('groups quotations by voice and tells each one’s share of the quoted words', () => {
    const { voices, unattributed } = sample();
    // 3 + 3 + 1 + 2 words are quoted.
    expect(voices.map(({ name, role, share, hue }) => [name, role, share, hue])).toEqual([
      ['Ada Roth', 'Ministerin', 6 / 9, 0],
      ['Ein Sprecher von Nordbau', null, 1 / 9, 1],
    ]);
    expect(voices[0]?.quotes.map(({ kind, text }) => [kind, text])).toEqual([
      ['direct', '„Das ist gut.“'],
      ['indirect', 'es werde besser'],
    ]);
    expect(unattributed.map(({ text }) => text)).toEqual(['„Wer weiß?“']);
  });

  it('lists entities by type and number of mentions, without miscellaneous ones and empty groups', () => {
    expect(
      sample().groups.map(({ type, entities }) => [
        type,
        entities.map(({ name, mentions }) => `${name} ${mentions}`),
      ]),
    ).toEqual([
      ['person', ['Ada Roth 3', 'Wer 1']],
      ['organization', ['Nordbau 2']],
      ['place', ['Kiel 1']],
      ['money', ['5 Euro 1']],
    ]);
  });

  it('counts', () => {
    expect(countListing(sample())).toEqual({ quotes: 4, entities: 5 });
  });
});

describe('filterListing', () => {
  const filtered = (query: string) => {
    const { voices, unattributed, groups } = filterListing(sample(), searchTerms(query));
    return {
      voices: voices.map((voice) => [voice.name, ...voice.quotes.map((quote) => quote.text)]),
      unattributed: unattributed.map((quote) => quote.text),
      entities: groups.flatMap((group) => group.entities.map((entity) => entity.name)),
    };
  };

  it('keeps everything without a query', () => {
    const listing = sample();
    expect(filterListing(listing, searchTerms(' '))).toBe(listing);
  });

  it('keeps all quotations of a voice whose name matches, and the entity', () => {
    expect(filtered('roth')).toEqual({
      voices: [['Ada Roth', '„Das ist gut.“', 'es werde besser']],
      unattributed: [],
      entities: ['Ada Roth'],
    });
  });

  it('finds a word of a quotation together with a name', () => {
    expect(filtered('besser ministerin').voices).toEqual([['Ada Roth', 'es werde besser']]);
  });

  it('looks through quotations of nobody too', () => {
    expect(filtered('WEISS')).toEqual({ voices: [], unattributed: ['„Wer weiß?“'], entities: [] });
  });

  it('finds nothing where there is nothing', () => {
    expect(filtered('roth nordbau')).toEqual({ voices: [], unattributed: [], entities: [] });
  });
});

describe('quotationText', () => {
  const text = 'Er: « Ça va », puis, dit-il, « bien ». Sie: "Ja".';
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

  it('sets the marks of the language', () => {
    const quote = { kind: 'direct', spans: [span('Ja')] } as const;
    expect(quotationText(quote, text, 'de-AT')).toBe('„Ja“');
    expect(quotationText(quote, text, 'en')).toBe('“Ja”');
  });

  it('keeps the article’s marks in other languages, with their spaces', () => {
    expect(quotationText({ kind: 'direct', spans: [span('Ça va')] }, text, 'fr')).toBe('«\u00a0Ça va\u00a0»');
    expect(quotationText({ kind: 'direct', spans: [span('Ja')] }, text, 'nl')).toBe('"Ja"');
    expect(quotationText({ kind: 'direct', spans: [span('puis')] }, text, 'fr')).toBe('“puis”');
  });

  it('shows what was left out of an interrupted quotation', () => {
    expect(quotationText({ kind: 'direct', spans: [span('Ça va'), span('bien')] }, text, 'en')).toBe(
      '“Ça va […] bien”',
    );
  });

  it('sets no marks around reported speech', () => {
    expect(quotationText({ kind: 'indirect', spans: [span('Ja')] }, text, 'de')).toBe('Ja');
  });
});
