import { describe, expect, it } from 'vitest';
import { summaries } from './support.ts';

/** Every construction of English reporting with examples, and below each what looks like it and is not. */
const constructions: Record<string, readonly (readonly [string, readonly string[]])[]> = {
  'words in marks, frame behind': [
    [
      '“We will rebuild the pier,” Mayor Dana Holt said.',
      ['direct: We will rebuild the pier, | Mayor Dana Holt | say'],
    ],
    [
      '“We will rebuild,” said Dana Holt, the mayor of the town.',
      ['direct: We will rebuild, | Dana Holt | say'],
    ],
    ['“Is it over?” she asked.', ['direct: Is it over? | she | ask']],
    ['“Is it over?” Holt asked. Nobody knew.', ['direct: Is it over? | Holt | ask']],
    ['"Not yet," the coach told reporters.', ['direct: Not yet, | the coach | tell']],
    ["''Not yet,'' the coach said.", ['direct: Not yet, | the coach | say']],
  ],
  'one quotation that its frame interrupts': [
    ['“We lost,” Holt said, “but we tried.”', ['direct: We lost, … but we tried. | Holt | say']],
    ['“We lost,” Holt said. “But we tried.”', ['direct: We lost, … But we tried. | Holt | say']],
  ],
  'words in marks, frame before': [
    ['The coach said, “We lost.”', ['direct: We lost. | The coach | say']],
    ['The coach added: “Everyone tried hard.”', ['direct: Everyone tried hard. | The coach | add']],
    ['She told the crowd, “Go home.”', ['direct: Go home. | She | tell']],
  ],
  'paragraphs with an opening mark only': [
    [
      '“The pier is gone,” Holt said.\n\n“It was old.\n\n“It was loved.”',
      ['direct: The pier is gone, | Holt | say', 'direct: It was old. … It was loved. | Holt | -'],
    ],
  ],
  'no speech: titles, names, terms': [
    ['The film “Last Ferry” opens on Friday.', []],
    ['They met at the so-called “summit” in May.', []],
  ],
  'that clauses': [
    [
      'The minister said that the bridge would stay closed.',
      ['indirect: that the bridge would stay closed | The minister | say'],
    ],
    [
      'Holt told reporters on Monday that she would resign.',
      ['indirect: that she would resign | Holt | tell'],
    ],
    [
      'Anna Roth, head of the union, argued that money was missing.',
      ['indirect: that money was missing | Anna Roth | argue'],
    ],
    ['He has repeatedly denied that he knew.', ['indirect: that he knew | He | deny']],
  ],
  'clauses without that': [
    ['Holt said she was tired.', ['indirect: she was tired | Holt | say']],
    ['Officials say the road is open.', ['indirect: the road is open | Officials | say']],
    [
      'Holt said the plan failed and promised a new one.',
      ['indirect: the plan failed | Holt | say', 'indirect: a new one | Holt | promise'],
    ],
  ],
  questions: [['She asked whether the shop was open.', ['indirect: whether the shop was open | She | ask']]],
  'the frame behind or amid reported words': [
    ['The road is open again, the police said.', ['indirect: The road is open again | the police | say']],
    [
      'They were “extremely happy” with it, said Dana Holt, who led the union and wrote the plan.',
      ['mixed: They were “extremely happy” with it | Dana Holt | say'],
    ],
    ['The road, Holt said, is open again.', ['indirect: The road … is open again | Holt | say']],
  ],
  'according to': [
    [
      'Nobody was hurt, according to the fire department.',
      ['indirect: Nobody was hurt | the fire department | according to'],
    ],
    [
      'According to the report, files were missing.',
      ['indirect: files were missing | the report | according to'],
    ],
    ['As The Courier reported, files were missing.', ['indirect: files were missing | The Courier | report']],
  ],
  infinitives: [
    ['The mayor vowed to rebuild the pier.', ['indirect: to rebuild the pier | The mayor | vow']],
    ['She urged them to stay home.', ['indirect: them to stay home | She | urge']],
  ],
  participles: [
    ['Holt left early, saying that she was tired.', ['indirect: that she was tired | Holt | say']],
    ['After saying she was tired, Holt left.', ['indirect: she was tired | Holt | say']],
  ],
  'noun phrases': [
    ['The union criticized the new rules.', ['indirect: the new rules | The union | criticize']],
    ['Holt called for a recount.', ['indirect: a recount | Holt | call for']],
  ],
  'words in marks inside a report': [
    ['Holt said the plan was “a bad joke.”', ['mixed: the plan was “a bad joke.” | Holt | say']],
    [
      'The state will play the “waiting game,” Holt said.',
      ['mixed: The state will play the “waiting game,” | Holt | say'],
    ],
  ],
  'no report: nouns and other senses': [
    ['The reports arrived on Monday.', []],
    ['His claims were small.', []],
    ['The show goes on.', []],
    ['It rained so hard that the cellar flooded.', []],
  ],
};

for (const [name, cases] of Object.entries(constructions)) {
  describe(name, () => {
    it.each(cases)('%s', (text, expected) => {
      expect(summaries(text, 'en')).toEqual(expected);
    });
  });
}
