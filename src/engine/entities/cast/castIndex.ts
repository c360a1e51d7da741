import type { Span } from '../../types.ts';
import type { Cast, CastMember } from '../cast.ts';

/** Builds the lookup from spans to members. The members' mentions must not overlap each other. */
export function indexCast(members: readonly CastMember[]): Cast {
  const mentions = members
    .flatMap((member) => member.mentions.map(({ span }) => ({ span, member })))
    .sort((a, b) => a.span[0] - b.span[0]);
  return {
    members,
    memberAt([begin, end]: Span): CastMember | null {
      let low = 0;
      let high = mentions.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((mentions[middle]?.span[1] ?? 0) > begin) high = middle;
        else low = middle + 1;
      }
      let best: CastMember | null = null;
      let longest = 0;
      for (let i = low; i < mentions.length; i++) {
        const mention = mentions[i];
        if (!mention || mention.span[0] >= end) break;
        const overlap = Math.min(end, mention.span[1]) - Math.max(begin, mention.span[0]);
        if (overlap > longest) {
          longest = overlap;
          best = mention.member;
        }
      }
      return best;
    },
  };
}
