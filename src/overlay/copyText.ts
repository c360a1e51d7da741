/** Putting text on the clipboard from within a page, where nothing of the page may be touched or asked. */
import { activeElement, element, focus } from './dom.ts';

/**
 * Copies `text`. To be called within a few seconds of a press of the reader, since browsers allow it only then. Pages
 * without TLS have no `navigator.clipboard`, others forbid it: then a text box inside `root`, our own shadow root, is
 * copied from, and focus and selection of the page are put back. Gives whether it worked; never rejects.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, root);
  }
}

function copyByCommand(text: string, root: ShadowRoot): boolean {
  const { ownerDocument: document } = root;
  const focused = root.activeElement ?? activeElement(document);
  const selection = getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection!.getRangeAt(index),
  );
  const box = element(document, 'textarea', 'unseen');
  box.value = text;
  root.append(box);
  // Pages add lines of their own to what is copied from them; this is not theirs.
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', onCopy, { capture: true });
  try {
    box.focus({ preventScroll: true });
    box.select();
    return Document.prototype.execCommand.call(document, 'copy');
  } catch {
    return false;
  } finally {
    removeEventListener('copy', onCopy, { capture: true });
    box.remove();
    selection?.removeAllRanges();
    for (const range of ranges) selection?.addRange(range);
    if (focused !== null) focus(focused);
  }
}
