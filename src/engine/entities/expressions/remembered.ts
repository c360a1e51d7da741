import { ownCopy } from '../../text/ownCopy.ts';

/** Words remembered by each function; texts of more distinct words begin anew, which is only slower. */
const CAPACITY = 20_000;

/** `decide`, whose answers for words are remembered: most words of a text are asked about many times. */
export function remembered(decide: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    const fresh = decide(word);
    if (known.size >= CAPACITY) known.clear();
    known.set(ownCopy(word), fresh);
    return fresh;
  };
}
