import { type StanceLexicon, stanceLexicon } from '../../quotes/stance.ts';

/** How English reporting verbs and nouns present what they report; all others are neutral. By lemma, in lower case. */
export const STANCES: StanceLexicon = stanceLexicon({
  asserting: `
    claim assert insist maintain contend allege accuse boast brag swear vow pledge promise guarantee assure emphasize stress
    reiterate declare proclaim boast_about boast_of brag_about argue attest profess blame
    claims assertion assertions allegation allegations accusation accusations insistence contention promise promises pledge
    pledges vow vows
  `,
  doubting: `
    deny doubt dispute rebut refute reject dismiss question challenge suspect speculate fear worry wonder raise_questions_about
    object_to surmise refuse decline scoff theorize rumor rumors
  `,
  demanding: `
    demand urge call_for call_on warn warn_of warn_against order instruct beg implore press request recommend advise caution
    threaten encourage propose advocate push warning warnings threat
  `,
});
