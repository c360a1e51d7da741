import type { NameType } from '../tagger.ts';
import type { MentionForm } from './mentionForm.ts';

/** A mention this sure keeps its type against the majority: "Paris" the person beside Paris the city. */
const SURE = 0.85;
/** Share of the evidence that the majority needs to overrule the unsure rest. */
const MAJORITY = 0.6;

/** Gives every string one type, the one with most evidence in the article, unless a mention is sure of another. */
export function settleTypes(forms: readonly MentionForm[]): void {
  const votes = new Map<string, Map<NameType, number>>();
  for (const { base, mention } of forms) {
    const byType = votes.get(base) ?? new Map<NameType, number>();
    byType.set(mention.type, (byType.get(mention.type) ?? 0) + mention.confidence);
    votes.set(base, byType);
  }
  for (const form of forms) {
    const byType = votes.get(form.base);
    if (!byType || byType.size < 2 || form.mention.confidence >= SURE) continue;
    const total = [...byType.values()].reduce((sum, vote) => sum + vote, 0);
    const [type, most] = [...byType].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
    if (most >= MAJORITY * total) form.type = type;
  }
}
