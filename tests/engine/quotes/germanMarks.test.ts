import { describe, expect, it } from 'vitest';
import { summaries } from './support.ts';

/** German words in marks: which are somebody's, and which are a name, a gloss or a term. */
const constructions: Record<string, readonly (readonly [string, readonly string[]])[]> = {
  'a source right before the marks': [
    [
      'Der Antrag wird nach Angaben der Stadtverwaltung „ganz besonders sorgfältig“ geprüft.',
      [
        'mixed: Der Antrag wird … „ganz besonders sorgfältig“ geprüft | der Stadtverwaltung | nach',
        'direct: ganz besonders sorgfältig | der Stadtverwaltung | nach',
      ],
    ],
  ],
  'of two verbs, the one that names': [
    [
      'Holm nannte das Schreiben einen „Affront“ und kündigte an, er werde nicht antworten.',
      ['direct: Affront | Holm | nennen', 'indirect: er werde nicht antworten | Holm | ankündigen'],
    ],
    [
      'Als „vertane Gelegenheit“ beurteilte der Verband die Reform.',
      ['direct: vertane Gelegenheit | der Verband | beurteilen'],
    ],
  ],
  'words in a sentence about somebody': [
    [
      'Kolbe verließ den Verein wegen einer „deutlich veränderten Lage“.',
      ['direct: deutlich veränderten Lage | Kolbe | -'],
    ],
    ['Er gilt als „heimlicher Chef“ des Hauses.', []],
    ['Das Team wurde wegen „groben Unfugs“ bestraft.', []],
    ['Kolbe stellte das neue „iPad mini“ vor.', []],
  ],
  'a judgement in a report': [
    [
      'Sie sagte, die Behörde sei nur ein „Papiertiger“.',
      ['mixed: die Behörde sei nur ein „Papiertiger“ | Sie | sagen', 'direct: Papiertiger | Sie | sagen'],
    ],
    [
      'Sie sagte, die Band „Papiertiger“ trete auf, und der Kahn „Lotte“ lege ab.',
      ['indirect: die Band „Papiertiger“ trete auf, und der Kahn „Lotte“ lege ab | Sie | sagen'],
    ],
  ],
  'slogans that a plural noun introduces': [
    [
      'Die Menge skandierte Parolen wie „Werft bleibt!“ vor dem Tor.',
      ['direct: Werft bleibt! | Die Menge | skandieren'],
    ],
  ],
  'pieces that one frame quotes': [
    [
      'Der Verband nannte den Plan „mutig“ und „überfällig“.',
      ['direct: mutig | der Verband | nennen', 'direct: überfällig | der Verband | nennen'].map((line) =>
        line.replace('der Verband', 'Der Verband'),
      ),
    ],
  ],
  'a report inside a report': [
    [
      'Die Richterin erklärte, sie müsse abwägen, weil der Anwalt betont hatte, der Mann sei „zutiefst beschämt“.',
      [
        'mixed: sie müsse abwägen, weil der Anwalt betont hatte, der Mann sei „zutiefst beschämt“ | Die Richterin | erklären',
        'direct: zutiefst beschämt | der Anwalt | betonen',
      ],
    ],
  ],
  'what others think, in the words of a report': [
    [
      'In dem Papier heißt es, beide Seiten seien überzeugt, dass „ein langer Weg“ vor ihnen liege.',
      [
        'mixed: beide Seiten seien überzeugt, dass „ein langer Weg“ vor ihnen liege | dem Papier | heißen',
        'direct: ein langer Weg | dem Papier | heißen',
      ],
    ],
  ],
  'one verb speaks in a clause before the colon': [
    [
      'Kolbe äußerte sich auch über die nicht wenig verbreiteten Sorgen im Ort: „Wir haben das Geld längst ausgegeben.“',
      ['direct: Wir haben das Geld längst ausgegeben. | Kolbe | äußern'],
    ],
    [
      'Bald ist das Ziel erreicht, das Kolbe vor Jahren ausgegeben und die Kolbe zur Richtschnur erklärt hatte: „Wir bauen hundert Wohnungen.“',
      ['direct: Wir bauen hundert Wohnungen. | Kolbe | erklären'],
    ],
    [
      'In dem Brief heißt es zur Frage, warum man sich so entschieden hat: „Die Kosten waren zu hoch.“',
      [
        'indirect: warum man sich so entschieden hat | dem Brief | heißen',
        'direct: Die Kosten waren zu hoch. | dem Brief | heißen',
      ],
    ],
  ],
  'whom somebody quotes': [
    [
      '„Das wird ein langer Winter“, zitiert der Sender den Bergführer.',
      ['direct: Das wird ein langer Winter | den Bergführer | zitieren'],
    ],
  ],
  'how somebody sees it': [
    [
      'Der Betriebsrat sieht darin einen „Angriff auf alle“.',
      ['direct: Angriff auf alle | Der Betriebsrat | sehen'],
    ],
    ['Sie sah am Abend „Die große Reise“.', []],
    [
      'In dem Schreiben war von einem „offenen Gespräch“ die Rede.',
      ['direct: offenen Gespräch | dem Schreiben | Rede'],
    ],
    ['Es war der Tag, an dem „Robin“ die Rede seines Lebens hielt.', []],
  ],
  'who of two speaks': [
    [
      'Die neuen Regeln nannte der Verband einen „Schritt zurück“.',
      ['direct: Schritt zurück | der Verband | nennen'],
    ],
    [
      'Bernd Tur, der Vertreter von Kolbe sagte über Holm: „Er hat uns alle verraten.“',
      ['direct: Er hat uns alle verraten. | der Vertreter von Kolbe | sagen'],
    ],
    [
      'Das Werk habe man zum Glück nicht verkauft: „Es bleibt bei uns im Ort.“',
      [
        'indirect: Das Werk habe man zum Glück nicht verkauft | - | -',
        'direct: Es bleibt bei uns im Ort. | - | -',
      ],
    ],
    [
      'Die Menge skandierte Parolen wie zum Beispiel „Werft bleibt!“ vor dem Tor.',
      ['direct: Werft bleibt! | Die Menge | skandieren'],
    ],
    [
      'In einer gestern verbreiteten Erklärung heißt es: „Wir bleiben bei unserem Nein.“',
      ['direct: Wir bleiben bei unserem Nein. | einer gestern verbreiteten Erklärung | heißen'],
    ],
  ],
  'no frame: a name and what it is called': [
    [
      'Der Verein tritt dem „Rat für gute Nachbarschaft“ bei, wie er sagte.',
      ['indirect: Der Verein tritt dem „Rat für gute Nachbarschaft“ bei | er | sagen'],
    ],
    ['Der Strom von der Sonne, der als „Sonnenwind“ bezeichnet wird, nahm zu.', []],
    ['Kolbe wurde im „Hafenblick“ als Sieger bezeichnet.', []],
    ['Der wissenschaftliche Name lautet „große Boa vom See“.', []],
    [
      'Nach Angaben des Amtes kam der Sturm „Erna Zwei“ („wilde Erna“) am Abend.',
      ['indirect: kam der Sturm „Erna Zwei“ („wilde Erna“) am Abend | des Amtes | nach'],
    ],
    [
      'Die Polizei teilte mit, sie habe das als „Lager der Stille“ bekannte Gelände geräumt.',
      ['indirect: sie habe das als „Lager der Stille“ bekannte Gelände geräumt | Die Polizei | mitteilen'],
    ],
    ['„Gewalt am Spielfeldrand“, so lautet der Titel einer Studie, die vorgestellt wurde.', []],
    ['„Hafenfunken“, so heißt die neue Reihe der Bücherei.', []],
    ['„Nachtfalter“, so wurde der Dieb in der Presse genannt.', []],
    ['Der Trainer „Trapper“, wie ihn alle nennen, lachte.', []],
    ['Er trat der Partei „Palang Prachachon“ (etwa: „Partei der Volksmacht“) bei.', []],
    ['Die Firma feierte ihr Programm, kurz: „OffenBüro“, mit einem Fest.', []],
    ['Die Band stellte am Abend ihre neue Platte vor: „Großes Theater“.', []],
    ['Karin Holm, die Chefin der „Neuen Post Lindau“, bestätigte den Verkauf.', []],
  ],
};

describe.each(Object.entries(constructions))('%s', (_, examples) => {
  it.each(examples)('%s', (text, expected) => {
    expect(summaries(text, 'de')).toEqual(expected);
  });
});
