import type { BlockKind } from '../engine/types.ts';
import { readsLikeCaption } from './captions.ts';
import { type Furniture, looksLikeProse } from './furniture.ts';
import { letters, lettersOf, saysHeadline } from './headline.ts';
import { kindOf } from './kinds.ts';
import { labelsOf } from './labels.ts';
import type { PageData } from './metadata.ts';
import type { Box, Page, Passage } from './page.ts';
import { phraseRule } from './phrases/index.ts';
import { repeatedLines, type StructureRule, structureRules } from './structure.ts';

/** What becomes of a passage: a kind of block, or the id of the rule that leaves it out. */
export type Verdict = { readonly kind: BlockKind } | { readonly dropped: string };

const BYLINE_START = /^\s*(?:von|by|di|par|por|av|af|door|text:?|autor(?:in)?:?|author:?|written by)\s+/i;

const ANNOUNCING: ReadonlySet<string> = new Set(['line:more', 'line:subscription', 'line:newsletter']);

const drop = (rule: string): Verdict => ({ dropped: rule });

/** What is known when passages are judged. */
export interface Findings {
  readonly page: Page;
  readonly data: PageData;
  readonly furniture: Furniture;
  readonly root: Box;
  /** Index of the passage with the headline, or -1. */
  readonly headline: number;
}

/** Decides passage by passage what is text of the article, and of which kind. */
export class Judgement {
  private readonly findings: Findings;
  private readonly headlines: readonly string[];
  private readonly description: string;
  private readonly structure: ReadonlyMap<Box, StructureRule>;
  private readonly repeated: ReadonlySet<string>;
  /** The rule of a line that announces further reading or offers a subscription, until the next prose. */
  private announcing: string | null = null;
  private visibleText: string | null = null;
  private seenProse = false;
  private readonly authors: readonly string[];

  constructor(findings: Findings) {
    this.findings = findings;
    const { page, data, headline } = findings;
    const shown = page.passages[headline]?.text;
    this.headlines = [...data.headlines, ...(shown === undefined ? [] : [shown])]
      .map(letters)
      .filter((text) => text.length >= 8);
    this.description = letters(data.description ?? '');
    this.authors = data.metadata.byline.map(letters).filter((author) => author.length > 5);
    this.structure = structureRules(page, findings.root);
    this.repeated = repeatedLines(page.passages);
  }

  of(passage: Passage): Verdict {
    const { root, furniture, headline } = this.findings;
    if (passage.index === headline) return { kind: 'headline' };
    if (passage.box.hidden && !root.hidden && !this.isBehindPaywall(passage)) return drop('hidden');
    const inside = passage.index >= root.firstPassage && passage.index < root.endPassage;
    if (!inside) return this.isLead(passage) ? { kind: 'lead' } : drop('outside');
    const kind = kindOf(passage, root);
    if (kind === 'caption') return { kind };
    const rule = furniture.rule(passage.box);
    if (rule !== null && rule !== furniture.rule(root)) return drop(rule);
    for (let box: Box | null = passage.box; box !== null && box !== root; box = box.parent) {
      const built = this.structure.get(box);
      if (built !== undefined) return drop(built);
    }
    const verdict = this.byText(passage, kind);
    if ('dropped' in verdict) {
      if (ANNOUNCING.has(verdict.dropped)) this.announcing = verdict.dropped;
      return verdict;
    }
    if (looksLikeProse(passage) && kind !== 'heading') this.seenProse = true;
    if (this.announcing === null) return verdict;
    // What a line like "More on this" announces: links and their lists; what an offer lists: its merits.
    const announced =
      passage.linkLength > passage.text.length * 0.3 ||
      (kind === 'listItem' && (passage.links > 0 || this.announcing !== 'line:more')) ||
      passage.text.length < 25;
    if (announced) return drop(`after ${this.announcing}`);
    this.announcing = null;
    return verdict;
  }

  private byText(passage: Passage, kind: BlockKind): Verdict {
    const { text } = passage;
    const length = text.length;
    if (passage.controlLength > length * 0.5) return drop('control');
    // Letters of all scripts are a large class to compile, and few pages need it.
    if (!/[A-Za-z]/.test(text) && !/[\p{L}\p{N}]/u.test(text)) return drop('marks');
    if (length < 300 && saysHeadline(passage, this.headlines)) return drop('headline again');
    if (this.isPartOfHeadline(passage, kind)) return drop('headline again');
    if (this.isByline(passage)) return drop('line:byline');
    const phrase = phraseRule(text, passage.linkLength / length);
    if (phrase === 'credit') return { kind: 'credit' };
    if (phrase !== null) return drop(phrase);
    if (kind !== 'heading' && readsLikeCaption(text)) return { kind: 'caption' };
    const links = passage.linkLength / length;
    if (links > 0.8 || (links > 0.5 && length < 120 && !/[.!?…]["”“»’]?$/.test(text))) return drop('links');
    if (this.repeated.has(text) && kind !== 'table') return drop('repeated');
    return { kind };
  }

  /** One line of a headline that the page sets in several headings. */
  private isPartOfHeadline(passage: Passage, kind: BlockKind): boolean {
    if (kind !== 'heading' || this.seenProse) return false;
    const own = lettersOf(passage);
    return own.length >= 12 && this.headlines.some((headline) => headline.includes(own));
  }

  /** "Von Maria Beispiel, Berlin": a line that is little else than the name of an author whom the metadata name. */
  private isByline(passage: Passage): boolean {
    const { text } = passage;
    if (text.length > 120 || this.authors.length === 0) return false;
    const name = text.replace(BYLINE_START, '');
    const own = name === text ? lettersOf(passage) : letters(name);
    return this.authors.some(
      (author) => own.startsWith(author) && own.length <= author.length * 2.2 && !/[.!?]$/.test(text),
    );
  }

  /**
   * Text that a page's script shows to subscribers, hidden in the HTML by a paragraph or box named so, and not shown
   * a second time.
   */
  private isBehindPaywall(passage: Passage): boolean {
    const { root, page } = this.findings;
    if (passage.index < root.firstPassage || passage.index >= root.endPassage || !looksLikeProse(passage))
      return false;
    let named = false;
    for (let box: Box | null = passage.box; box !== null && box !== root; box = box.parent) {
      if (box.hidden && labelsOf(box).has('paywall')) named = true;
    }
    if (!named) return false;
    this.visibleText ??= letters(
      page.passages
        .filter(({ box }) => !box.hidden)
        .map(({ text }) => text)
        .join(' '),
    );
    return !this.visibleText.includes(lettersOf(passage).slice(0, 60));
  }

  /** A standfirst between the headline and the body's box: named as one, said by the description, or plain prose. */
  private isLead(passage: Passage): boolean {
    const { root, furniture, headline } = this.findings;
    if (headline < 0 || passage.index < headline || passage.index >= root.firstPassage) return false;
    const rule = furniture.rule(passage.box);
    if (rule !== null) return false;
    const kind = kindOf(passage, this.findings.page.body);
    if (kind === 'caption' || kind === 'table') return false;
    if (passage.text.length < 40 || passage.linkLength > passage.text.length * 0.5) return false;
    if (phraseRule(passage.text, 0) !== null || saysHeadline(passage, this.headlines)) return false;
    const own = lettersOf(passage);
    if (own.length > 30 && this.description.includes(own.slice(0, 50))) return true;
    for (let box: Box | null = passage.box; box !== null; box = box.parent)
      if (labelsOf(box).has('lead')) return true;
    return looksLikeProse(passage);
  }
}
