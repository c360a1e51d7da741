import { WordAnalyser } from '../../../../src/engine/entities/crf/features.ts';
import { hashString } from '../../../../src/engine/entities/crf/hash.ts';
import { type Lexicon, WordBit } from '../../../../src/engine/entities/crf/lexicon.ts';
import type { NameType } from '../../../../src/engine/entities/tagger.ts';
import type { Span } from '../../../../src/engine/types.ts';
import { type Example, makeExample } from '../../../../training/crf/examples.ts';
import { buildMatrix } from '../../../../training/crf/featureMatrix.ts';
import type { BuiltLexicon } from '../../../../training/crf/lexiconBuilder.ts';
import { type BuiltModel, buildModel } from '../../../../training/crf/modelBuilder.ts';
import { buildTable, openTable } from '../../../../training/crf/tableBuilder.ts';
import { Trainer } from '../../../../training/crf/trainer.ts';

const FIRST = ['Erna', 'Jonas', 'Mara', 'Tilo', 'Ute'];
const LAST = ['Quast', 'Berger', 'Nolte', 'Zahn', 'Winkler'];
const PLACES = ['Lindau', 'Kassel', 'Emden', 'Suhl', 'Worms'];

/** Twenty-five small texts about people who go to places. */
export function toyExamples(): Example[] {
  return FIRST.flatMap((first, i) =>
    LAST.map((last, j) => {
      const names: { span: Span; type: NameType }[] = [];
      let text = '';
      const write = (part: string, type?: NameType) => {
        if (type) names.push({ span: [text.length, text.length + part.length], type });
        text += part;
      };
      const place = PLACES[(i + j) % PLACES.length] ?? '';
      write(j % 2 ? 'Am Montag kam ' : 'Gestern reiste ');
      write(`${first} ${last}`, 'person');
      write(' nach ');
      write(place, 'place');
      write('.\nDort sagte ');
      write(last, 'person');
      write(', das Wetter in ');
      write(place, 'place');
      write(' sei gut.\n');
      return makeExample({ text, names }, 'de', 1, true);
    }),
  );
}

/** A lexicon with a handful of words in each list. */
export function toyLexicon(): BuiltLexicon {
  const words = buildTable(
    FIRST.map((name) => hashString(name.toLowerCase())),
    16,
  );
  const phrases = buildTable([], 16);
  const nouns = buildTable([hashString('wetter'), hashString('montag')], 16);
  const clusters = buildTable([hashString('nach'), hashString('in')], 16);
  const lexicon: Lexicon = {
    words: openTable(words),
    wordBits: new Uint16Array(words.order.length).fill(WordBit.firstName),
    phrases: openTable(phrases),
    phraseBits: new Uint8Array(0),
    nouns: openTable(nouns),
    clusters: openTable(clusters),
    fineClusters: Uint16Array.of(0, 0),
    coarseOfFine: Uint8Array.of(0),
  };
  return { lexicon, words, phrases, nouns, clusters };
}

export function trainToy(seed = 1): BuiltModel {
  const lexicon = toyLexicon();
  const matrix = buildMatrix(toyExamples(), new WordAnalyser('de', lexicon.lexicon, (word) => word), 1);
  const trainer = new Trainer(matrix, { learningRate: 0.1, decay: 0.001, dropout: 0.3, seed });
  trainer.run(6);
  return buildModel('de', lexicon, { matrix, parameters: trainer.parameters }, null, 1);
}
