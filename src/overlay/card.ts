/** The card: one element beside the page's own, everything of it in a shadow root. */
import { type CardAction, controlElements } from './cardActions.ts';
import type { CardSection, TextLookup } from './cardContent.ts';
import { sectionElement } from './cardSection.ts';
import { cardRules } from './cardStyle.ts';
import { activeElement, documentElement, element, focus, isConnected } from './dom.ts';
import type { PaletteSetting } from './look.ts';
import { DEFAULT_LOOK, type Theme } from './palette.ts';
import { MARGIN, placeCard, type Rect } from './placement.ts';

export const CARD_TAG = 'pressmark-card';

export interface CardLanguages {
  /** BCP 47 tag of the interface. */
  readonly interface: string;
  /** BCP 47 tag of the article. */
  readonly article: string;
}

/** What stands in the card, and what happens when one of its buttons is pressed. */
export interface CardShown {
  readonly sections: readonly CardSection[];
  readonly languages: CardLanguages;
  readonly text: TextLookup;
  readonly onAction: (section: CardSection, action: CardAction, button: HTMLElement) => void;
}

/** Long enough that a live region has been noticed while it was empty: it speaks of changes only. */
const SAY_AFTER_MS = 60;

export class Card {
  readonly root: ShadowRoot;
  private readonly host: HTMLElement;
  private readonly box: HTMLElement;
  private readonly live: HTMLElement;
  /** Has the focus while the reader steps from mark to mark. */
  private readonly rest: HTMLElement;
  private readonly sheet = new CSSStyleSheet();
  private palette: PaletteSetting = DEFAULT_LOOK.palette;
  private theme: Theme | null = null;
  private anchor: Rect | null = null;
  /** What had the focus before anything in here did. */
  private before: Element | null = null;
  private sayTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly document: Document) {
    this.host = Document.prototype.createElement.call(document, CARD_TAG);
    this.root = this.host.attachShadow({ mode: 'open' });
    this.root.adoptedStyleSheets = [this.sheet];
    this.box = element(document, 'div', 'card');
    this.box.tabIndex = -1;
    this.live = element(document, 'div', 'unseen');
    this.live.setAttribute('role', 'status');
    this.rest = element(document, 'div', 'unseen');
    this.rest.setAttribute('role', 'button');
    this.rest.tabIndex = -1;
    this.rest.hidden = true;
    this.root.append(this.rest, this.box, this.live);
  }

  get isOpen(): boolean {
    return this.host.hasAttribute('data-open');
  }

  /** Whether the focus is in the card, or where it rests between two marks. */
  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Whether an event took place on the card. Its listeners see the host in place of what is inside. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  /** Shows what was found at `anchor`, the mark's box in the viewport. */
  show({ sections, languages, text, onAction }: CardShown, anchor: Rect, theme: Theme): void {
    this.box.setAttribute('role', 'dialog');
    this.setLanguage(languages.interface);
    this.box.setAttribute(
      'aria-label',
      sections.map(({ heading, label }) => `${heading}: ${label}`).join('; '),
    );
    const created = sections.map((section) => {
      const part = sectionElement(this.document, section, languages.article);
      const act = (action: CardAction, button: HTMLElement): void => onAction(section, action, button);
      const controls = controlElements(this.document, section.controls, text, languages.interface, act);
      if (controls !== null) part.append(controls);
      return part;
    });
    const focused = this.focusedAction;
    this.open(theme);
    this.box.replaceChildren(...created);
    this.moveTo(anchor);
    if (focused !== null) this.focusOn(focused);
  }

  private setLanguage(language: string): void {
    this.box.setAttribute('lang', language);
    this.box.setAttribute('dir', directionOf(language));
  }

  /**
   * Shows one sentence in the corner of the window, with a button that closes it, and below it what the reader is to
   * have (`given`), with whatever goes with that.
   */
  notice(
    message: string,
    closeLabel: string,
    theme: Theme,
    language: string,
    given: readonly HTMLElement[] = [],
  ): void {
    const { document, box } = this;
    const button = element(document, 'button', '', '×');
    button.setAttribute('type', 'button');
    button.setAttribute('aria-label', closeLabel);
    button.addEventListener('click', () => this.hide());
    const notice = element(document, 'div', 'notice');
    const words = element(document, 'div');
    words.append(element(document, 'p', '', message), ...given);
    notice.append(words, button);
    box.setAttribute('role', 'status');
    this.setLanguage(language);
    box.removeAttribute('aria-label');
    box.replaceChildren();
    this.open(theme);
    // Filled only now, because a live region speaks of changes, not of what it holds when it appears.
    box.append(notice);
    const { width } = box.getBoundingClientRect();
    this.moveTo({ left: this.windowSize().width - MARGIN - width, top: MARGIN - 6, width, height: 0 });
  }

  private attach(theme: Theme): void {
    if (theme !== this.theme) {
      this.theme = theme;
      this.sheet.replaceSync(cardRules(theme, this.palette));
    }
    const root = documentElement(this.document);
    // Back to the end, above what the page has added since; or in again, if the page has thrown it out.
    if (!isConnected(this.host) || root?.lastElementChild !== this.host) root?.append(this.host);
  }

  /** Which colours the voices have when it opens next. */
  setPalette(palette: PaletteSetting): void {
    this.palette = palette;
    this.theme = null;
  }

  private open(theme: Theme): void {
    this.attach(theme);
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

  private get focusedAction(): string | null {
    return this.root.activeElement?.getAttribute('data-action') ?? null;
  }

  /** The controls in the order of Tab. */
  private get controls(): HTMLElement[] {
    return Array.from(this.box.querySelectorAll<HTMLElement>('button,a'));
  }

  /** Gives the focus to the control for `action`, or else to the first one, or to the card itself. */
  focusOn(action: string | null = null): void {
    this.rememberFocus();
    const { controls } = this;
    focus(controls.find((control) => control.dataset.action === action) ?? controls[0] ?? this.box);
  }

  /** Takes the focus on to the next control of the open card, or to the one before; from the last to the first. */
  moveFocus(direction: 1 | -1): void {
    const { controls } = this;
    const at = controls.indexOf(this.root.activeElement as HTMLElement);
    const next = at < 0 && direction < 0 ? controls.length - 1 : at + direction;
    focus(controls[(next + controls.length) % controls.length] ?? this.box);
  }

  /** Takes the focus out of the page's hands while the reader steps through marks; `label` says what Enter does. */
  restFocus(label: string, theme: Theme): void {
    this.attach(theme);
    this.rememberFocus();
    this.rest.hidden = false;
    this.rest.setAttribute('aria-label', label);
    focus(this.rest);
  }

  private rememberFocus(): void {
    if (!this.hasFocus) this.before = activeElement(this.document);
  }

  /** Gives the focus back to what had it before, if it is still here. */
  returnFocus(): void {
    const { before, hasFocus } = this;
    const inside = this.root.activeElement;
    this.before = null;
    this.rest.hidden = true;
    if (!hasFocus) return;
    if (inside instanceof HTMLElement) inside.blur();
    if (before !== null && isConnected(before)) focus(before);
  }

  /** Has screen readers say `message`. */
  say(message: string, language: string, theme: Theme): void {
    this.attach(theme);
    this.live.setAttribute('lang', language);
    this.live.textContent = '';
    clearTimeout(this.sayTimer);
    this.sayTimer = setTimeout(() => {
      this.live.textContent = message;
    }, SAY_AFTER_MS);
  }

  hide(): void {
    if (!this.isOpen) return;
    this.anchor = null;
    try {
      this.host.hidePopover();
    } catch {
      // It was not in the top layer.
    }
    this.host.removeAttribute('popover');
    this.host.removeAttribute('data-open');
  }

  /** What is printed below the page, or null for nothing. */
  setPrinted(list: HTMLElement | null, theme: Theme): void {
    for (const old of Array.from(this.root.querySelectorAll('.print'))) old.remove();
    if (list === null) return;
    // The top layer does not flow with the page.
    this.hide();
    this.attach(theme);
    this.root.append(list);
  }

  /** Takes the element out of the page. */
  dispose(): void {
    clearTimeout(this.sayTimer);
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

/** The page's own direction says nothing of ours, and `all: initial` leaves it as it is. */
function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur|yi|ps|sd|ug|dv|ckb)(?=$|-)/i.test(language) ? 'rtl' : 'ltr';
}

/** Takes away the cards that content scripts left behind when their extension went. */
export function removeLeftoverCards(document: Document): void {
  for (const child of Array.from(documentElement(document)?.children ?? [])) {
    if (child.localName === CARD_TAG) child.remove();
  }
}

export type { TextLookup };
