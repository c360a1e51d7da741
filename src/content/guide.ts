/** Leads the reader through the marks: step by step, from the card, and by keys. */

import type { TextMap } from '../article/types.ts';
import type { Quote } from '../engine/types.ts';
import type { Card } from '../overlay/card.ts';
import type { CardAction } from '../overlay/cardActions.ts';
import type { CardSection, TextLookup } from '../overlay/cardContent.ts';
import { CurrentMark } from '../overlay/currentMark.ts';
import { activeElement, liveRange } from '../overlay/dom.ts';
import { lineRects } from '../overlay/frames.ts';
import { scrollToRanges } from '../overlay/jump.ts';
import type { Theme } from '../overlay/palette.ts';
import type { Mark } from '../overlay/plan.ts';
import { type Stop, sameStop, stepFrom, stopsOf, stopsOfVoice, stopsToTake } from '../overlay/stepping.ts';
import { voiceKey } from '../overlay/voices.ts';

/** How much of a mark is read out, in code units. */
const MAX_SAID = 120;

export interface GuideOptions {
  readonly document: Document;
  readonly card: Card;
  readonly text: TextLookup;
  readonly theme: () => Theme;
  readonly isShown: (mark: Mark) => boolean;
  /** What the card would tell of a mark. */
  readonly describe: (mark: Mark) => CardSection | undefined;
  readonly openCard: (mark: Mark) => void;
  readonly closeCard: () => void;
  readonly keepCard: () => void;
  /** Key of the only voice that is marked, or null. */
  readonly onlyVoice: () => string | null;
  readonly setOnlyVoice: (voice: string | null) => void;
  /** Copies a citation; false when the browser does not let us. */
  readonly copy: (quote: Quote) => Promise<boolean>;
}

export class Guide {
  private readonly mark = new CurrentMark();
  private stops: readonly Stop[] = [];
  private map: TextMap | null = null;
  private articleText = '';
  private current: Stop | null = null;

  constructor(private readonly options: GuideOptions) {}

  /** Takes other marks, which are painted now. The reader stays where they are, if that is still marked. */
  load(marks: readonly Mark[], map: TextMap, articleText: string): void {
    const { current } = this;
    this.stops = stopsOf(marks);
    this.map = map;
    this.articleText = articleText;
    if (current === null) return;
    const again = this.stops.find((stop) => sameStop(stop, current));
    if (again === undefined) this.endSteps();
    else this.point(again);
  }

  /**
   * Goes to the next quotation that is shown, or to the one before; from nowhere, to the first one in the window.
   * Where no quotation is shown, goes through names.
   */
  step(direction: 'next' | 'previous'): boolean {
    const stops = stopsToTake(this.stops.filter(({ mark }) => this.options.isShown(mark)));
    const { current } = this;
    let index = current === null ? -1 : stops.indexOf(current);
    for (let tried = 0; tried < stops.length; tried++) {
      index = index < 0 ? this.firstInView(stops, direction) : stepFrom(index, direction, stops.length);
      if (this.goTo(stops[index]!)) {
        this.announce(stops[index]!, index + 1, stops.length);
        return true;
      }
    }
    this.say(this.options.text('stepNone'));
    return false;
  }

  private firstInView(stops: readonly Stop[], direction: 'next' | 'previous'): number {
    const index = stops.findIndex(({ mark }) => {
      const [range] = this.map?.ranges(mark.span) ?? [];
      const live = range === undefined ? null : liveRange(range);
      const rect = live === null ? undefined : lineRects(live)[0];
      return rect !== undefined && rect.top >= 0;
    });
    if (direction === 'next') return Math.max(0, index);
    return index <= 0 ? stops.length - 1 : index - 1;
  }

  /** Makes a stop the current one, scrolled to. False when its text is not in the page any more, or hidden. */
  private goTo(stop: Stop): boolean {
    const { card, text, theme } = this.options;
    const wasOpen = card.isOpen && card.hasFocus;
    if (!scrollToRanges(this.map?.ranges(stop.mark.span) ?? [])) return false;
    this.options.closeCard();
    this.point(stop);
    card.restFocus(text('stepOpen'), theme());
    if (wasOpen) this.openCurrent();
    return true;
  }

  private point(stop: Stop): void {
    this.current = stop;
    const ranges = stop.spans.flatMap((span) => this.map?.ranges(span) ?? []);
    this.mark.show(ranges, this.options.theme());
  }

  private announce({ mark, spans }: Stop, number: number, count: number): void {
    const { text, describe } = this.options;
    const section = describe(mark);
    if (section === undefined) return;
    const words = spans.map(([begin, end]) => this.articleText.slice(begin, end)).join(' … ');
    const said = words.length > MAX_SAID ? `${words.slice(0, MAX_SAID).trimEnd()}…` : words;
    const what =
      mark.subject.type === 'quote'
        ? `${section.heading}, ${section.label}: ${said}`
        : `${section.heading}, ${section.label}`;
    this.say(`${what} (${text('mentionStep', String(number), String(count))})`);
  }

  private say(message: string): void {
    const { card, text, theme } = this.options;
    card.say(message, text('languageTag'), theme());
  }

  private openCurrent(action: string | null = null): void {
    if (this.current === null) return;
    this.options.openCard(this.current.mark);
    this.options.card.focusOn(action);
  }

  /** To the voice's next quotation, or the one before, with the card open there. */
  private stepInVoice(quote: Quote, direction: 'next' | 'previous'): void {
    const voice = voiceKey(quote);
    if (voice === null) return;
    const stops = stopsOfVoice(this.stops, voice);
    const at = stops.findIndex(
      ({ mark: { subject } }) => subject.type === 'quote' && subject.quote === quote,
    );
    const next = stepFrom(at, direction, stops.length);
    const stop = stops[next];
    if (stop === undefined || !this.goTo(stop)) return;
    this.openCurrent(direction);
    this.announce(stop, next + 1, stops.length);
  }

  /** A control of the card was pressed. */
  async act({ controls: { quote } }: CardSection, action: CardAction, button: HTMLElement): Promise<void> {
    const { text } = this.options;
    if (quote === null) return;
    this.options.keepCard();
    if (action === 'previous' || action === 'next') {
      this.stepInVoice(quote, action);
    } else if (action === 'onlyVoice') {
      const voice = voiceKey(quote);
      const only = this.options.onlyVoice() === voice ? null : voice;
      button.setAttribute('aria-pressed', String(only !== null));
      this.options.setOnlyVoice(only);
    } else if (action === 'copy') {
      const message = text((await this.options.copy(quote)) ? 'citationCopied' : 'copyFailed');
      button.textContent = message;
      this.say(message);
    }
  }

  /** Enter opens the card of the current mark; Escape goes back, one thing at a time. */
  onKey(event: KeyboardEvent): void {
    const { card } = this.options;
    if (!event.isTrusted || event.isComposing) return;
    const isOurs = card.holds(event);
    if (this.takes(event, isOurs)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (isOurs) {
      // The page's own shortcuts are not meant.
      event.stopPropagation();
    }
  }

  private takes(event: KeyboardEvent, isOurs: boolean): boolean {
    const { card } = this.options;
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    switch (event.key) {
      case 'Escape':
        return this.goBack();
      case 'Enter':
      case ' ':
        if (
          this.current === null ||
          card.isOpen ||
          !(isOurs || (event.key === 'Enter' && this.isNothingFocused))
        )
          return false;
        this.openCurrent();
        return true;
      case 'Tab':
        if (!isOurs || !card.isOpen) return false;
        card.moveFocus(event.shiftKey ? -1 : 1);
        return true;
      default:
        return false;
    }
  }

  private get isNothingFocused(): boolean {
    const focused = activeElement(this.options.document);
    return focused === null || focused.localName === 'body' || focused.localName === 'html';
  }

  /** Closes the card, else leaves the current mark, else marks all voices again. False when there was nothing to end. */
  private goBack(): boolean {
    const { card, text, theme } = this.options;
    if (card.isOpen) {
      const hadFocus = card.hasFocus;
      this.options.closeCard();
      if (this.current !== null && hadFocus) card.restFocus(text('stepOpen'), theme());
      else card.returnFocus();
      return true;
    }
    if (this.current !== null) {
      this.endSteps();
      return true;
    }
    if (this.options.onlyVoice() === null) return false;
    this.options.setOnlyVoice(null);
    return true;
  }

  endSteps(): void {
    this.mark.clear();
    this.current = null;
    this.options.card.returnFocus();
  }

  tend(): void {
    this.mark.tend();
  }

  clear(): void {
    this.endSteps();
    this.stops = [];
    this.map = null;
  }
}
