import { describeRules } from '../../quotes/ruleDescription.ts';

/** What each English rule finds. */
export const RULES = describeRules('en', [
  [
    'en.direct-after',
    'Words in marks before their frame.',
    '“We will rebuild,” Holt said.',
    'The film “We Will Rebuild” opens on Friday.',
  ],
  [
    'en.direct-before',
    'Words in marks behind a reporting verb.',
    'The coach said, “We lost.”',
    'The coach saw “We Lost” at the cinema.',
  ],
  [
    'en.direct-colon',
    'Words in marks behind a reporting verb and a colon.',
    'The coach added: “Everyone tried hard.”',
    'The title: “Everyone Tried Hard”',
  ],
  [
    'en.direct-bare-colon',
    'Words in marks behind a voice and a colon, without a reporting verb.',
    'Holt on the plan: “It is too late for that.”',
    'The song: “It Is Too Late”',
  ],
  [
    'en.direct-signed',
    'Words in marks with a name behind a dash.',
    '“We can build a bridge around this town” — Dana Holt',
    '“Bridges” — a film about a town',
  ],
  [
    'en.direct-frameless',
    'A sentence in marks on its own, by whoever spoke before.',
    'Holt said, “We won.”\n\n“It was a long night for everyone.”',
    'Holt left.\n\n“Fidelio”',
  ],
  [
    'en.direct-sentence',
    'A whole sentence in marks inside another, without a known frame.',
    'There was a sign with “We will come back here tomorrow morning.” on it.',
    'There was a sign with “Tomorrow” on it.',
  ],
  [
    'en.that',
    'A clause with "that" behind a reporting verb.',
    'The minister said that the bridge would stay closed.',
    'The bridge that the minister built would stay closed.',
  ],
  [
    'en.question',
    'A question word behind a reporting verb.',
    'She asked whether the road was open.',
    'She left whether or not the road was open.',
  ],
  [
    'en.clause',
    'A clause without "that" behind a reporting verb.',
    'Holt said she was tired.',
    'Holt left because she was tired.',
  ],
  [
    'en.infinitive',
    'An infinitive behind a verb of promising or asking.',
    'The mayor vowed to close the road.',
    'The mayor came to close the road.',
  ],
  [
    'en.noun-phrase',
    'A noun phrase that a verb of judging or asking names.',
    'The union criticized the plan.',
    'The union received the plan.',
  ],
  [
    'en.postposed',
    'Reported speech before its frame.',
    'The road is open, police said.',
    'The road is open, and police came.',
  ],
  [
    'en.mid-frame',
    'Reported speech around its frame.',
    'The road, Holt said, is open.',
    'The road, Holt Lane, is open.',
  ],
  [
    'en.as',
    'A sentence around "as X reported".',
    'As the paper reported, the road is open.',
    'As the rain stopped, the road is open.',
  ],
  [
    'en.according-to',
    'A sentence around "according to X".',
    'The road is open, according to police.',
    'The road was built according to plan and is open.',
  ],
  [
    'en.that-participle',
    '"saying that".',
    'Holt left, saying that she was tired.',
    'Holt left, hearing that she was late.',
  ],
  [
    'en.clause-participle',
    '"saying" with a clause.',
    'Holt left, saying she was tired.',
    'Holt left, leaving she was tired.',
  ],
  [
    'en.question-participle',
    '"asking whether".',
    'Holt left, asking whether the road was open.',
    'Holt left, whether the road was open or not.',
  ],
  [
    'en.infinitive-participle',
    '"promising to".',
    'Holt left, promising to come back.',
    'Holt left, running to come back.',
  ],
  [
    'en.noun-phrase-participle',
    '"calling for" with a noun phrase.',
    'Holt left, calling for calm in the town.',
    'Holt left, running for shelter in the town.',
  ],
  [
    'en.that-modal',
    '"would say that", "declined to say that".',
    'Holt did not say that she was tired.',
    'Holt did not see that she was tired.',
  ],
  [
    'en.infinitive-modal',
    '"would promise to".',
    'Holt would promise to come back.',
    'Holt would run to come back.',
  ],
]);
