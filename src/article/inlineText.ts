/**
 * The text of one block as it is rendered: white space collapsed, soft hyphens and zero-width spaces gone, and for
 * every code unit the way back to the text node it came from.
 */

/** A stretch of block text that stands, unit for unit, in one text node (white space as one space). */
export interface InlineRun {
  /** Offsets into the block's text. */
  begin: number;
  end: number;
  readonly node: Text;
  readonly nodeOffset: number;
  /** True when a range may go on from the run before: nothing unread lies between them. */
  readonly joins: boolean;
}

// Space, tab, line feed and the other white space of Unicode, which news pages use for typography ("240 Mrd.").
const IRREGULAR = /[^\S ]|\s\s|[\u00ad\u200b\ufeff]/;

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000));

/** Code units that only say where a word may break. */
const isBreakHint = (code: number): boolean => code === 0xad || code === 0x200b || code === 0xfeff;

export class InlineText {
  readonly runs: InlineRun[] = [];
  private parts: string[] = [];
  private length = 0;
  private spaceNode: Text | null = null;
  private spaceOffset = 0;
  private spacePending = false;
  /** Something lies before the pending space that no range goes across. */
  private spaceGap = false;
  private gap = false;

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Nothing has happened since it was made. */
  get isUntouched(): boolean {
    return this.length === 0 && !this.gap && !this.spacePending;
  }

  get size(): number {
    return this.length;
  }

  get text(): string {
    return this.parts.join('');
  }

  /** Something that is not part of the text lies here: no range goes across. */
  interrupt(): void {
    this.gap = true;
  }

  /** A rendered break without text of its own (`<br>`, the border of a table cell). */
  lineBreak(): void {
    if (this.length > 0 && !this.spacePending) {
      this.spacePending = true;
      this.spaceNode = null;
    }
  }

  /** Adds a text node's data; returns how many code units the block's text grew by. */
  add(node: Text, data: string): number {
    const before = this.length;
    if (!IRREGULAR.test(data)) {
      const begin = data.charCodeAt(0) === 32 ? 1 : 0;
      const end =
        data.length > begin && data.charCodeAt(data.length - 1) === 32 ? data.length - 1 : data.length;
      if (begin === 1) this.space(node, 0);
      if (end > begin) this.solid(node, begin, data.slice(begin, end));
      if (end < data.length) this.space(node, end);
      return this.length - before;
    }
    let from = 0;
    let wasSpace = true;
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      if (isBreakHint(code)) {
        if (i > from) this.solid(node, from, data.slice(from, i));
        from = i + 1;
      } else if (isSpace(code)) {
        // One plain space between words stays inside its run; everything else ends the run.
        const single =
          code === 32 && !wasSpace && i + 1 < data.length && !isSpaceOrHint(data.charCodeAt(i + 1));
        if (!single || i === from) {
          if (i > from) this.solid(node, from, data.slice(from, i));
          this.space(node, i);
          from = i + 1;
        }
        wasSpace = true;
        continue;
      }
      wasSpace = false;
    }
    if (from < data.length) this.solid(node, from, data.slice(from));
    return this.length - before;
  }

  private space(node: Text, offset: number): void {
    if (this.length === 0 || this.spacePending) return;
    this.spacePending = true;
    this.spaceNode = node;
    this.spaceOffset = offset;
    this.spaceGap = this.gap;
    this.gap = false;
  }

  private solid(node: Text, offset: number, part: string): void {
    if (this.spacePending) {
      this.spacePending = false;
      if (this.spaceNode !== null) {
        const gap = this.gap;
        this.gap = this.spaceGap;
        this.append(this.spaceNode, this.spaceOffset, ' ');
        this.gap = gap;
      } else {
        this.parts.push(' ');
        this.length += 1;
      }
    }
    this.append(node, offset, part);
  }

  private append(node: Text, nodeOffset: number, part: string): void {
    const last = this.runs[this.runs.length - 1];
    const begin = this.length;
    this.parts.push(part);
    this.length += part.length;
    if (
      last !== undefined &&
      !this.gap &&
      last.node === node &&
      last.end === begin &&
      last.nodeOffset + last.end - last.begin === nodeOffset
    ) {
      last.end = this.length;
      return;
    }
    this.runs.push({ begin, end: this.length, node, nodeOffset, joins: last !== undefined && !this.gap });
    this.gap = false;
  }
}

const isSpaceOrHint = (code: number): boolean => isSpace(code) || isBreakHint(code);
