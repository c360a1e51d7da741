import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cast, CastMember } from '../../../src/engine/entities/cast.ts';
import { createListTagger } from '../../../src/engine/entities/listTagger.ts';
import { resolveCast } from '../../../src/engine/entities/resolveCast.ts';
import type { NameMention, NameType } from '../../../src/engine/entities/tagger.ts';
import { buildDocument } from '../../../src/engine/text/buildDocument.ts';
import { blocksOfPlainText } from '../../../src/engine/text/plainText.ts';
import { LANGUAGES, type Language } from '../../../src/engine/types.ts';
import { cpuSeconds } from '../../support/cpuSeconds.ts';

const taggers = { de: createListTagger('de'), en: createListTagger('en') } as const;
const documentOf = (text: string, language: Language) =>
  buildDocument(text, blocksOfPlainText(text), language);

function castOf(text: string, language: Language, published: string | null = '2024-05-17'): Cast {
  const document = documentOf(text, language);
  return resolveCast(document, taggers[language].tag(document), published);
}

/** The cast for names that we mark ourselves, so that the tagger has no part in the test: "<P:Anna Weber> spoke". */
function castOfMarked(marked: string, language: Language): { readonly cast: Cast; readonly text: string } {
  const types: Readonly<Record<string, NameType>> = { P: 'person', O: 'organization', L: 'place' };
  const mentions: NameMention[] = [];
  let text = '';
  for (const part of marked.split(/(<[POL]:[^>]*>)/)) {
    const match = /^<([POL]):([^>]*)>$/.exec(part);
    const name = match?.[2] ?? part;
    const type = types[match?.[1] ?? ''];
    if (type) mentions.push({ span: [text.length, text.length + name.length], type, confidence: 0.8 });
    text += name;
  }
  return { cast: resolveCast(documentOf(text, language), mentions, null), text };
}

const member = (cast: Cast, name: string): CastMember => {
  const found = cast.members.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no ${name} among ${cast.members.map((other) => other.name).join(', ')}`);
  return found;
};

describe('datelines', () => {
  it.each<[string, Language]>([
    ['Flood wall is late\n\n<O:PORT ELLERY> — The wall is late.', 'en'],
    ['<P:EASTMOOR>, Oct. 3 (AP) — The wall is late.', 'en'],
    ['<O:Eastmoor> (Reuters) - The wall is late.', 'en'],
    ['Die Mauer kommt\n\n<P:Tideweg> (dpa) – Die Mauer kommt.', 'de'],
    ['<O:TIDEWEG> – Die Mauer kommt.', 'de'],
  ])('name places: %s', (marked, language) => {
    expect(castOfMarked(marked, language).cast.members[0]).toMatchObject({ type: 'place' });
  });

  it.each<[string, Language]>([
    ['<P:Anna Weber> – Die Mauer kommt.', 'de'],
    ['<O:ACME> (the maker of walls) is late.', 'en'],
    ['<O:ACME> is late.', 'en'],
    ['One.\n\nTwo.\n\nThree.\n\n<O:ACME> — The wall is late.', 'en'],
  ])('are not every name before a dash: %s', (marked, language) => {
    expect(castOfMarked(marked, language).cast.members[0]).not.toMatchObject({ type: 'place' });
  });
});

describe('joining persons', () => {
  it('joins surnames and German genitives to the full name', () => {
    const { cast } = castOfMarked('<P:Karl Weber> kam. <P:Weber> schwieg. <P:Webers> Hund bellte.', 'de');
    expect(cast.members).toHaveLength(1);
    expect(member(cast, 'Karl Weber')).toMatchObject({ id: 'e1', aliases: ['Weber'], gender: 'male' });
    expect(cast.members[0]?.mentions).toHaveLength(3);
  });

  it('joins a surname that stands before the full name', () => {
    const { cast } = castOfMarked('<P:Weber> warnt\n\nDer Arzt <P:Karl Weber> warnte.', 'de');
    expect(cast.members.map(({ name }) => name)).toEqual(['Karl Weber']);
  });

  it.each<[string, Language, string]>([
    ['Premier <P:Jan Peter> Balkenhol kam.', 'de', 'Jan Peter Balkenhol'],
    ['Premier <P:Jan Peter> Balkenhol kam. <P:Balkenhol> schwieg.', 'de', 'Jan Peter Balkenhol'],
    ['Der Vikar <P:Clemens Graf> zu Rhoden kam.', 'de', 'Clemens Graf zu Rhoden'],
    ['Frau <P:Johanna> Freifrau von Eschwege kam.', 'de', 'Johanna Freifrau von Eschwege'],
    ['Mayor <P:Blasio> came. Bill de <P:Blasio> left.', 'en', 'Bill de Blasio'],
    ['Mayor de <P:Blasio> came.', 'en', 'de Blasio'],
    // What is no part of the name stays out of it.
    ['Mit <P:Jan Peter> Termine machen.', 'de', 'Jan Peter'],
    ['Die Rede von <P:Weber> kam an.', 'de', 'Weber'],
    ['<P:Anna Weber> und der Kanzler kamen.', 'de', 'Anna Weber'],
    ['<P:Anna Weber> von der Bahn kam.', 'de', 'Anna Weber'],
  ])('takes the whole name: %s', (marked, language, name) => {
    const names = castOfMarked(marked, language).cast.members.map((found) => found.name);
    expect(names).toContain(name);
  });

  it('calls a country as the text mostly does, and a person by the fullest name', () => {
    const text = 'Die <L:Volksrepublik China> lehnt ab. <L:China> will reden. In <L:China> wächst die Sorge.';
    expect(castOfMarked(text, 'de').cast.members).toMatchObject([
      { name: 'China', aliases: ['Volksrepublik China'] },
    ]);
    const formal = 'Die <L:Volksrepublik China> lehnt ab. <L:China> will reden.';
    expect(castOfMarked(formal, 'de').cast.members).toMatchObject([{ name: 'Volksrepublik China' }]);
  });

  it('reads the gender of a feminine office before that of a first name', () => {
    const { cast } = castOfMarked('US-Außenministerin <P:Dominique Rees> kam.', 'de');
    expect(member(cast, 'Dominique Rees').gender).toBe('female');
    expect(member(castOfMarked('Ministerin <P:Peter Rees> kam.', 'de').cast, 'Peter Rees').gender).toBe(
      'female',
    );
  });

  it.each([
    ['The vote, council leader <P:Jane Porter> said, was fair.', 'Jane Porter', 'council leader'],
    ['On Monday New York Mayor <P:Ann Lee> left.', 'Ann Lee', 'New York Mayor'],
  ])('reads the whole office: %s', (marked, name, role) => {
    expect(member(castOfMarked(marked, 'en').cast, name).role).toBe(role);
  });

  it('joins an East Asian family name, which comes first', () => {
    const { cast } = castOfMarked('<P:Xi Jinping> spoke. <P:Xi> left.', 'en');
    expect(cast.members.map(({ name }) => name)).toEqual(['Xi Jinping']);
  });

  it('joins initials and middle names, but never two first names', () => {
    const { cast } = castOfMarked(
      '<P:George W. Kent> met <P:George Kent> and <P:G. Kent>. <P:Laura Kent> left.',
      'en',
    );
    expect(cast.members.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['George W. Kent', 3],
      ['Laura Kent', 1],
    ]);
  });

  it('tells spouses apart by the form of address, and leaves the bare surname alone when it is open', () => {
    const { cast } = castOfMarked(
      '<P:Paul Stern> and <P:Rita Stern> came. Mr <P:Stern> spoke. Mrs <P:Stern> sang. <P:Stern> waved.',
      'en',
    );
    expect(cast.members.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Paul Stern', 2],
      ['Rita Stern', 2],
      ['Stern', 1],
    ]);
  });

  it('gives a bare surname to the only bearer named so far', () => {
    const { cast } = castOfMarked('<P:Paul Stern> came. <P:Stern> spoke. Later <P:Rita Stern> sang.', 'en');
    expect(member(cast, 'Paul Stern').mentions).toHaveLength(2);
  });

  it('keeps a person and a place of one name apart', () => {
    const { cast } = castOfMarked('<P:Jack London> lived in <L:London>.', 'en');
    expect(cast.members.map(({ name, type }) => [name, type])).toEqual([
      ['Jack London', 'person'],
      ['London', 'place'],
    ]);
  });

  it('reads a particle as part of the surname, with a capital at the beginning of a sentence too', () => {
    const { cast } = castOfMarked(
      '<P:Ida von der Au> kam. <P:Von der Au> sprach. <P:von der Au> ging.',
      'de',
    );
    expect(cast.members.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Ida von der Au', 3],
    ]);
  });
});

describe('joining organisations and places', () => {
  it.each([
    ['de', '<O:Bundesamt für Fischerei> (<O:BFF>) warnt. Das <O:BFF> schweigt.', ['Bundesamt für Fischerei']],
    ['en', 'The <O:Bureau of Fish> (<O:BOF>) warns. <O:BOF> is silent.', ['Bureau of Fish']],
    ['en', 'The <O:National Fish Board> warns. The <O:NFB> is silent.', ['National Fish Board']],
    ['en', '<O:Holt Brothers> warns. <O:Holt> is silent.', ['Holt Brothers']],
    ['de', 'Die <O:Nordwerk AG> warnt. <O:Nordwerk> schweigt.', ['Nordwerk AG']],
    ['de', 'Die <O:Badische Rundschau> und der Verlag der <O:Badischen Rundschau>.', ['Badische Rundschau']],
    ['de', 'In den <L:Vereinigten Staaten> und den <L:USA>.', ['Vereinigte Staaten']],
    ['de', '<L:Neustadt am Rübenberge> feiert. <L:Neustadt> tanzt.', ['Neustadt am Rübenberge']],
    ['de', '<L:Ghanas> Küste. In <L:Ghana>.', ['Ghana']],
    ['en', 'The <O:United Nations> met. The <O:U.N.> left.', ['United Nations']],
    [
      'en',
      '<O:Holt Brothers> and <O:Holt Partners> warn. <O:Holt> is silent.',
      ['Holt Brothers', 'Holt Partners', 'Holt'],
    ],
    ['de', '<O:Bundesamt für Fischerei> (<O:XYZ>).', ['Bundesamt für Fischerei', 'XYZ']],
  ] as const)('%s: %s', (language, marked, expected) => {
    expect(castOfMarked(marked, language).cast.members.map(({ name }) => name)).toEqual(expected);
  });
});

describe('roles, as the article gives them', () => {
  it.each([
    ['de', 'Am Montag sprach US-Außenminister <P:Paul Stern> kurz.', 'US-Außenminister'],
    ['de', 'Das sagte der französische Präsident <P:Paul Stern>.', 'französischer Präsident'],
    ['de', 'Die Rede der ehemaligen Ministerin <P:Rita Stern> war lang.', 'ehemalige Ministerin'],
    ['de', 'Der Besuch des Präsidenten <P:Paul Stern> endet.', 'Präsident'],
    [
      'de',
      'Das sagte <P:Rita Stern>, eine forschende Professorin an der Universität Ulm.',
      'forschende Professorin an der Universität Ulm',
    ],
    ['de', 'Der Präsident der Anglerunion, <P:Paul Stern>, schwieg.', 'Präsident der Anglerunion'],
    ['de', 'Herr <P:Stern> schwieg.', null],
    ['de', 'Der Präsident ging, und <P:Paul Stern> blieb.', null],
    ['en', 'The French president, <P:Paul Stern>, was silent.', 'French president'],
    ['en', 'US Secretary of State <P:Paul Stern> was silent.', 'US Secretary of State'],
    ['en', 'Former prime minister <P:Rita Stern> was silent.', 'Former prime minister'],
    ['en', '<P:Rita Stern>, a professor at Leeds University, was silent.', 'professor at Leeds University'],
    ['en', '<P:Rita Stern>, 34, a nurse from Ohio, was silent.', 'nurse from Ohio'],
    ['en', 'Mr <P:Stern> was silent.', null],
    ['en', 'The president left and <P:Paul Stern> stayed.', null],
  ] as const)('%s: %s', (language, marked, role) => {
    expect(castOfMarked(marked, language).cast.members.find(({ type }) => type === 'person')?.role).toBe(
      role,
    );
  });
});

describe('gender, as the article shows it', () => {
  it.each([
    ['de', 'Frau <P:Stern> kam.', 'female'],
    ['de', 'Herr <P:Stern> kam.', 'male'],
    ['de', 'Kanzlerin <P:Stern> kam.', 'female'],
    ['de', 'Minister <P:Stern> kam.', 'male'],
    ['de', '<P:Rita Stern> kam.', 'female'],
    ['de', '<P:Stern> kam.', 'unknown'],
    ['en', 'Mrs <P:Stern> came.', 'female'],
    ['en', 'Chairman <P:Stern> came.', 'male'],
    ['en', 'President <P:Stern> came.', 'unknown'],
    ['en', '<P:Paul Stern> came.', 'male'],
    ['en', '<O:Nordwerk> came.', 'neuter'],
  ] as const)('%s: %s', (language, marked, gender) => {
    expect(castOfMarked(marked, language).cast.members[0]?.gender).toBe(gender);
  });
});

describe('dates and sums in the cast', () => {
  it('joins expressions of one value and lays them on the calendar of the article', () => {
    const cast = castOf(
      'Am Donnerstag fehlten 5 Millionen Euro. Am 16. Mai 2024 waren es fünf Millionen Euro.',
      'de',
    );
    expect(cast.members.map(({ type, name, value }) => [type, name, value])).toEqual([
      ['date', '16. Mai 2024', { iso: '2024-05-16' }],
      ['money', '5 Millionen Euro', { amount: 5e6, currency: 'EUR' }],
    ]);
    expect(cast.members.map(({ mentions }) => mentions.length)).toEqual([2, 2]);
  });

  it('has no date inside a name and no name inside a date', () => {
    const cast = castOf('The Summer of 1999 ended in August 2000.', 'en');
    expect(cast.members.map(({ type }) => type)).not.toContain('person');
  });

  it('does not take an amount for a year', () => {
    expect(castOf('Er zahlte 2000 Euro.', 'de').members.map(({ type }) => type)).toEqual(['money']);
  });
});

describe('the cast of any text', () => {
  it('finds the member with the longest overlap', () => {
    const { cast, text } = castOfMarked('<P:Paul Stern>, <P:Rita Klein>.', 'en');
    expect(cast.memberAt([0, 4])?.name).toBe('Paul Stern');
    expect(cast.memberAt([8, text.length])?.name).toBe('Rita Klein');
    expect(cast.memberAt([10, 12])).toBeNull();
    expect(cast.memberAt([0, 0])).toBeNull();
  });

  it.each(LANGUAGES)('has ordered ids, mentions inside the text that never overlap, %s', (language) => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Anna Weber ',
        'Weber ',
        'Webers ',
        'Frau ',
        'der Präsident, ',
        'BND ',
        '(',
        ') ',
        'Berlin ',
        'Inc. ',
        '5 Euro ',
        'May 2024 ',
        'von ',
        '. ',
        '\n\n',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const cast = castOf(text, language);
        expect(cast.members.map(({ id }) => id)).toEqual(cast.members.map((_, index) => `e${index + 1}`));
        const firsts = cast.members.map(({ mentions }) => mentions[0]?.span[0] ?? -1);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        const spans = cast.members.flatMap(({ mentions }) => mentions.map(({ span }) => span));
        spans.sort((a, b) => a[0] - b[0]);
        spans.forEach(([begin, end], index) => {
          expect(begin).toBeLessThan(end);
          expect(begin).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
        });
        for (const { name, confidence } of cast.members) {
          expect(name).not.toBe('');
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('takes time in proportion to the length', () => {
    const paragraph = 'Paul Stern of Holt Brothers paid $5 million in May 2024, said Rita Klein. ';
    const seconds = (times: number): number => {
      const text = paragraph.repeat(times);
      const document = buildDocument(text, [{ begin: 0, end: text.length, kind: 'paragraph' }], 'en');
      const mentions = taggers.en.tag(document);
      return cpuSeconds(() => resolveCast(document, mentions, null));
    };
    seconds(1000);
    const short = seconds(3500);
    expect(seconds(14_000)).toBeLessThan(Math.max(0.5, 11 * short));
  }, 60_000);
});

describe('names in capitals', () => {
  it.each([
    ['<L:PORT ARDEN> — The ferry is late. Nobody in <L:Port Arden> was told.', ['Port Arden']],
    ['<O:ARD NEWS> was first, before <O:Daily News>.', ['ARD News', 'Daily News']],
    ['<O:ARD> was first, before <L:Ard>.', ['ARD', 'Ard']],
  ])('are read as the article writes them elsewhere: %s', (marked, names) => {
    const { cast } = castOfMarked(marked, 'en');
    expect(cast.members.map(({ name }) => name)).toEqual(names);
  });
});

describe('two people with a preposition between them', () => {
  it('stay two where both are named in full elsewhere', () => {
    const { cast } = castOfMarked(
      '<P:Lin Haoran> traf <P:Pavel Orlow>. „Wir warten“, sagte <P:Lin> zu <P:Orlow>.',
      'de',
    );
    expect(cast.members.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Lin Haoran', 2],
      ['Pavel Orlow', 2],
    ]);
  });

  it('are one where only the particle’s name is known', () => {
    const { cast } = castOfMarked('<P:Clemens> zu <P:Rhoden> kam. <P:Clemens> zu <P:Rhoden> ging.', 'de');
    expect(cast.members.map(({ name }) => name)).toEqual(['Clemens zu Rhoden']);
  });
});
