/** The article's own neighbourhood: the only part of the page that is observed. */
import { extentSignature, isConnected, parentNode, shadowRoot, textContent } from '../overlay/dom.ts';

/** Attributes by which pages show and hide things. */
const SHOWING = ['hidden', 'open', 'aria-hidden', 'class', 'style'];
/** Of so many elements that changed their looks it is asked whether they are still shown; more are taken for a change. */
const MAX_RESTYLED = 50;

/**
 * Observes an element with all that is in it, and the boxes it hangs by: those only for what is added next to the
 * element, for the element being taken away, and for being hidden or shown. What happens elsewhere is not seen.
 */
export class Neighbourhood {
  private readonly observer = new MutationObserver((records) => this.onMutations(records));
  private root: Element | null = null;
  /** From the root's parent up to the document. */
  private above: readonly Node[] = [];
  private readonly restyled = new Set<Element>();
  private readonly looks = new WeakMap<Element, string>();
  private maxRestyled = MAX_RESTYLED;
  private isChanged = false;

  /** @param onChange called when something may have changed what is to be read; whether it has, {@link hasChanged} tells */
  constructor(private readonly onChange: () => void) {}

  /**
   * @param root the element that holds the article
   * @param trees shadow roots, and documents of frames, that hold text of it: observers do not look into those by
   * themselves
   */
  watch(root: Element, trees: Iterable<Node> = []): void {
    this.maxRestyled = MAX_RESTYLED;
    this.observe(root, trees);
  }

  /**
   * Observes a whole document in which there is no article (yet). Any new look counts as a change there: a class of one
   * element may show what is anywhere in it, and that element itself looks as before.
   */
  watchForAny(root: Element): void {
    this.maxRestyled = 0;
    this.observe(root, []);
  }

  private observe(root: Element, trees: Iterable<Node>): void {
    this.observer.disconnect();
    this.root = root;
    const within = {
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: SHOWING,
      subtree: true,
    };
    this.observer.observe(root, within);
    for (const tree of trees) this.observer.observe(tree, within);
    const above: Node[] = [];
    for (let node = parentNode(root); node !== null; node = parentNode(node)) {
      above.push(node);
      this.observer.observe(node, { childList: true, attributes: true, attributeFilter: SHOWING });
    }
    this.above = above;
  }

  /** False when the element has been taken out of the page. */
  get isConnected(): boolean {
    return this.root === null || isConnected(this.root);
  }

  /** Whether anything has changed since the last call. Asks the browser for the layout where only looks have. */
  hasChanged(): boolean {
    let hasChanged = this.isChanged || !this.isConnected || this.restyled.size > this.maxRestyled;
    for (const element of this.restyled) {
      const now = extentSignature(element);
      if (this.looks.get(element) !== now) hasChanged = true;
      this.looks.set(element, now);
      if (this.restyled.size > this.maxRestyled) break;
    }
    this.restyled.clear();
    this.isChanged = false;
    return hasChanged;
  }

  private onMutations(records: readonly MutationRecord[]): void {
    const restyledBefore = this.restyled.size;
    if (!this.isChanged) this.isChanged = !this.isConnected || records.some((record) => this.matters(record));
    if (this.isChanged || this.restyled.size > 0 || restyledBefore > 0) this.onChange();
  }

  private matters(record: MutationRecord): boolean {
    switch (record.type) {
      case 'characterData':
        return true;
      case 'attributes':
        if (record.attributeName !== 'class' && record.attributeName !== 'style') return true;
        this.restyled.add(record.target as Element);
        return false;
      case 'childList':
        // Further out, only the way from the document to the article counts, and that was looked at already.
        if (this.above.indexOf(record.target) > 0) return false;
        return hasText(record.addedNodes) || hasText(record.removedNodes);
    }
  }

  stop(): void {
    this.observer.disconnect();
  }
}

function hasText(nodes: NodeList): boolean {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    // A custom element may have its text in a shadow root.
    if (textContent(node).trim() !== '' || shadowRoot(node) !== null) return true;
  }
  return false;
}
