/** What the arrow keys step through: quotations and entities, not the small buttons beside them. */
const ITEMS = 'button[data-item]';

/**
 * Moves the focus among the items of a list that can be seen.
 * @returns false when there is nowhere to go, so that the key keeps its own meaning
 */
export function moveFocus(list: HTMLElement | null, to: 'next' | 'previous' | 'first' | 'last'): boolean {
  if (!list) return false;
  const items = [...list.querySelectorAll<HTMLElement>(ITEMS)].filter((item) => !item.closest('[hidden]'));
  const focused = document.activeElement;
  const at = items.findIndex((item) => item === focused || item.parentElement?.contains(focused));
  const index = { next: at + 1, previous: at - 1, first: 0, last: items.length - 1 }[to];
  if ((to === 'next' || to === 'previous') && at === -1) return false;
  const item = items[index];
  item?.focus();
  return item !== undefined;
}
