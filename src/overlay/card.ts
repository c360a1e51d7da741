/** The card: one element beside the page's own, everything of it in a shadow root. */
import type { CardSection, TextLookup } from './cardContent.ts';
import { cardRules, hueClass } from './cardStyle.ts';
import { documentElement, element, isConnected } from './dom.ts';
import type { Theme } from './palette.ts';
import { MARGIN, placeCard, type Rect } from './placement.ts';

export const CARD_TAG = 'pressmark-card';

export interface CardLanguages {
  /** BCP 47 tag of the interface. */
  readonly interface: string;
  /** BCP 47 tag of the article. */
  readonly article: string;
}

export class Card {
  private readonly host: HTMLElement;
  private readonly box: HTMLElement;
  private readonly sheet = new CSSStyleSheet();
  private theme: Theme | null = null;
  private anchor: Rect | null = null;

  constructor(private readonly document: Document) {
    this.host = Document.prototype.createElement.call(document, CARD_TAG);
    const root = this.host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [this.sheet];
    this.box = element(document, 'div', 'card');
    root.append(this.box);
  }

  get isOpen(): boolean {
    return this.host.hasAttribute('data-open');
  }

  /** Whether an event took place on the card. Its listeners see the host in place of what is inside. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  /** Shows `sections` at `anchor`, the mark's box in the viewport. */
  show(sections: readonly CardSection[], anchor: Rect, theme: Theme, languages: CardLanguages): void {
    this.box.setAttribute('role', 'dialog');
    this.box.setAttribute('lang', languages.interface);
    this.box.setAttribute(
      'aria-label',
      sections.map(({ heading, label }) => `${heading}: ${label}`).join('; '),
    );
    this.box.replaceChildren(...sections.map((section) => this.section(section, languages.article)));
    this.open(theme);
    this.moveTo(anchor);
  }

  private section(section: CardSection, articleLanguage: string): HTMLElement {
    const { document } = this;
    const created = element(document, 'section', `section ${section.kind} ${hueClass(section.hue)}`);
    const quoted = (target: HTMLElement): HTMLElement => {
      target.setAttribute('lang', articleLanguage);
      target.setAttribute('dir', 'auto');
      return target;
    };
    const heading = element(document, 'p', 'heading', section.heading);
    created.append(section.headingIsQuoted ? quoted(heading) : heading);
    if (section.role !== null) created.append(quoted(element(document, 'p', 'role', section.role)));
    created.append(element(document, 'p', 'label', section.label));
    for (const note of section.notes) created.append(element(document, 'p', 'note', note));
    return created;
  }

  /** Shows one sentence in the corner of the window, with a button that closes it. */
  notice(message: string, closeLabel: string, theme: Theme, language: string): void {
    const { document, box } = this;
    const button = element(document, 'button', '', '×');
    button.setAttribute('type', 'button');
    button.setAttribute('aria-label', closeLabel);
    button.addEventListener('click', () => this.hide());
    const notice = element(document, 'div', 'notice');
    notice.append(element(document, 'p', '', message), button);
    box.setAttribute('role', 'status');
    box.setAttribute('lang', language);
    box.removeAttribute('aria-label');
    box.replaceChildren();
    this.open(theme);
    // Filled only now, because a live region speaks of changes, not of what it holds when it appears.
    box.append(notice);
    const { width } = box.getBoundingClientRect();
    this.moveTo({ left: this.windowSize().width - MARGIN - width, top: MARGIN - 6, width, height: 0 });
  }

  private open(theme: Theme): void {
    if (theme !== this.theme) {
      this.theme = theme;
      this.sheet.replaceSync(cardRules(theme));
    }
    const root = documentElement(this.document);
    // Back to the end, above what the page has added since; or in again, if the page has thrown it out.
    if (!isConnected(this.host) || root?.lastElementChild !== this.host) root?.append(this.host);
    this.host.setAttribute('data-open', '');
    this.toTopLayer();
  }

  /** Above the page's own dialogs, which no z-index reaches. */
  private toTopLayer(): void {
    try {
      this.host.setAttribute('popover', 'manual');
      if (this.host.matches(':popover-open')) this.host.hidePopover();
      this.host.showPopover();
    } catch {
      // A page that forbids it has the card where the z-index puts it.
    }
  }

  /** Keeps the card at the mark, wherever that has been scrolled to. */
  moveTo(anchor: Rect): void {
    this.anchor = anchor;
    const { width, height } = this.box.getBoundingClientRect();
    const { left, top } = placeCard(anchor, { width, height }, this.windowSize());
    this.box.style.left = `${left}px`;
    this.box.style.top = `${top}px`;
  }

  /** Where the card was last put to, or null while it is closed. */
  get anchored(): Rect | null {
    return this.anchor;
  }

  private windowSize(): { width: number; height: number } {
    const root = documentElement(this.document);
    return { width: root?.clientWidth ?? innerWidth, height: innerHeight };
  }

  hide(): void {
    if (!this.isOpen) return;
    this.anchor = null;
    try {
      this.host.hidePopover();
    } catch {
      // It was not in the top layer.
    }
    this.host.removeAttribute('data-open');
  }

  /** Takes the element out of the page. */
  dispose(): void {
    this.hide();
    this.host.remove();
  }

  /** True when another card stands in the page: a newer content script has taken over. */
  isReplaced(): boolean {
    const root = documentElement(this.document);
    for (const child of Array.from(root?.children ?? [])) {
      if (child.localName === CARD_TAG && child !== this.host) return true;
    }
    return false;
  }
}

/** Takes away the cards that content scripts left behind when their extension went. */
export function removeLeftoverCards(document: Document): void {
  for (const child of Array.from(documentElement(document)?.children ?? [])) {
    if (child.localName === CARD_TAG) child.remove();
  }
}

export type { TextLookup };
