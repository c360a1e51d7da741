import type { TextDocument } from '../../text/document.ts';
import type { NameMention } from '../tagger.ts';

/** A report says where it comes from before its first sentence; later paragraphs may begin with any name and a dash. */
const PARAGRAPHS = 2;
/** "PORT ELLERY, Oct. 3 (AP) —": what may stand between the place and the dash, with the news agency as its group. */
const BEHIND_PLACE = /^(?:,[^()\n—–]{1,30})?(\s?\([\p{L} ,/.]{2,30}\))?\s?[—–-]\s/u;

const isShouted = (name: string): boolean => /^\P{Ll}{3,}$/u.test(name);

/**
 * Names of places where a report begins with them, whatever a tagger took them for: in capitals, or with a news
 * agency behind them ("PORT ELLERY —", "Tideweg (dpa) –").
 * @param mentions in order, without overlaps; so is the result
 */
export function placeDatelines(
  document: TextDocument,
  mentions: readonly NameMention[],
): readonly NameMention[] {
  const { text, blocks } = document;
  const begins = new Set(
    blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'lead')
      .slice(0, PARAGRAPHS)
      .map(({ begin }) => begin),
  );
  return mentions.map((mention) => {
    const [begin, end] = mention.span;
    if (mention.type === 'place' || !begins.has(begin)) return mention;
    const behind = BEHIND_PLACE.exec(text.slice(end, end + 80));
    const isDateline = behind !== null && (behind[1] !== undefined || isShouted(text.slice(begin, end)));
    return isDateline ? { ...mention, type: 'place' } : mention;
  });
}
