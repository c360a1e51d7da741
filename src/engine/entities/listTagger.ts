import type { TextDocument } from '../text/document.ts';
import type { Language } from '../types.ts';
import { type Candidate, choose } from './listTagger/candidate.ts';
import { learnFromDocument } from './listTagger/documentPass.ts';
import { lexiconOf } from './listTagger/lexiconOf.ts';
import { addListedNames } from './listTagger/listedNames.ts';
import { addOrganizations } from './listTagger/organizations.ts';
import { addPersons } from './listTagger/persons.ts';
import { addPlaces } from './listTagger/places.ts';
import { readDocument } from './listTagger/reading.ts';
import { teamsAmong } from './listTagger/teams.ts';
import type { NameMention, NameTagger } from './tagger.ts';

/** Candidates below this are not shown: precision before recall. */
const SHOWN = 0.51;

/**
 * A tagger by lists and context. Rules propose candidates with a score, the heaviest that do not overlap are kept,
 * and what the article makes certain (a surname once seen with its first name) is applied to all of it.
 */
export function createListTagger(language: Language): NameTagger {
  const lexicon = lexiconOf(language);
  return {
    tag(document: TextDocument): NameMention[] {
      const reading = readDocument(document, lexicon);
      const candidates: Candidate[] = [];
      addListedNames(reading, candidates);
      addPersons(reading, candidates);
      addOrganizations(reading, candidates);
      addPlaces(reading, candidates);
      for (const team of teamsAmong(reading, candidates)) candidates.push(team);
      const first = choose(candidates, document.tokens.length);
      for (const learned of learnFromDocument(reading, first, candidates)) candidates.push(learned);
      return choose(candidates, document.tokens.length)
        .filter((candidate) => candidate.score >= SHOWN)
        .map(({ first: begin, end, type, score }) => ({
          span: [document.tokens[begin]?.begin ?? 0, document.tokens[end - 1]?.end ?? 0] as const,
          type,
          confidence: Math.min(1, score),
        }));
    },
  };
}
