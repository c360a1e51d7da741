import { describe, expect, it } from 'vitest';
import { summaries } from './support.ts';

/** German reports: where they begin and end, and whose they are. */
const constructions: Record<string, readonly (readonly [string, readonly string[]])[]> = {
  'a verb in two words': [
    [
      'Wie der Hersteller bekannt gab, wird das Werk schließen.',
      ['indirect: wird das Werk schließen | der Hersteller | bekanntgeben'],
    ],
    [
      'Die Firma hat bekannt gegeben, dass sie schließt.',
      ['indirect: dass sie schließt | Die Firma | bekanntgeben'],
    ],
    ['Der Wirt ist in der Stadt bekannt und gab ein Fest.', []],
  ],
  'a source with an attribute, and one that is a site': [
    [
      'Laut einer am Dienstag veröffentlichten Mitteilung des Amtes sind die Brunnen leer.',
      ['indirect: sind die Brunnen leer | einer am Dienstag veröffentlichten Mitteilung des Amtes | laut'],
    ],
    ['Laut hafenblick.de sind die Brunnen leer.', ['indirect: sind die Brunnen leer | hafenblick.de | laut']],
  ],
  'a clause behind a main clause that states': [
    [
      'Der Minister legte den Schwerpunkt auf die Lage, es sei ernst.',
      ['indirect: es sei ernst | Der Minister | -'],
    ],
  ],
  'a Konjunktiv II before or behind a report': [
    [
      'Kolbe sagte, der Damm halte. Die Helfer hätten die Lücken geschlossen, sodass keine Gefahr mehr bestehe.',
      [
        'indirect: der Damm halte | Kolbe | sagen',
        'indirect: Die Helfer hätten die Lücken geschlossen, sodass keine Gefahr mehr bestehe | Kolbe | -',
      ],
    ],
    [
      'Kolbe sagte, der Damm halte. Hätte er nachgegeben, müsste die Stadt geräumt werden.',
      ['indirect: der Damm halte | Kolbe | sagen'],
    ],
  ],
  'what points back, with a comma': [
    [
      'Der Damm bleibt gesperrt, das teilte die Polizei mit.',
      ['indirect: Der Damm bleibt gesperrt | die Polizei | mitteilen'],
    ],
    ['Der Damm bleibt gesperrt, das ist bitter.', []],
  ],
  'a view that somebody holds': [
    [
      'Die Behörde hält es für möglich, dass der Damm bricht.',
      ['indirect: dass der Damm bricht | Die Behörde | für möglich halten'],
    ],
    [
      'Die Ärzte kamen zu dem Ergebnis, dass der Damm bricht.',
      ['indirect: dass der Damm bricht | Die Ärzte | Ergebnis'],
    ],
  ],
  'where a report ends': [
    [
      'Die Ankündigung von Kolbe, das Bad zu schließen, sorgt für Ärger.',
      ['indirect: das Bad zu schließen | Kolbe | Ankündigung'],
    ],
    [
      'Kolbe gab an, dass der Damm halte; die Prüfung läuft noch.',
      ['indirect: dass der Damm halte | Kolbe | angeben'],
    ],
  ],
  'a time and no source': [
    ['Zwei Monate nach dem Bericht der Polizei öffnete der Damm.', []],
    ['Nach dem Urteil des Gerichts öffnete der Damm wieder.', []],
  ],
  'the subject behind "sich"': [
    [
      'Besorgt äußerte sich die Ministerin: „Der Damm ist alt.“',
      ['direct: Der Damm ist alt. | die Ministerin | äußern'],
    ],
  ],
};

describe.each(Object.entries(constructions))('%s', (_, examples) => {
  it.each(examples)('%s', (text, expected) => {
    expect(summaries(text, 'de')).toEqual(expected);
  });
});
