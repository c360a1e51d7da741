import { describe, expect, it } from 'vitest';
import { duration, Progress } from '../../src/cli/progress.ts';

/** A terminal that shows what stands in its last line. */
class Screen {
  readonly isTTY = true;
  columns = 100;
  lines: string[] = [''];
  write(text: string): boolean {
    for (const piece of text.split(/(\r\u001b\[K|\n)/)) {
      if (piece === '\n') this.lines.push('');
      else if (piece === '\r\u001b[K') this.lines[this.lines.length - 1] = '';
      else this.lines[this.lines.length - 1] += piece;
    }
    return true;
  }
  get last(): string {
    return this.lines.at(-1)!;
  }
}

function started(total: number | null) {
  const screen = new Screen();
  let time = 0;
  const progress = new Progress(screen, total, () => time);
  const pass = (milliseconds: number): void => {
    time += milliseconds;
  };
  return { screen, progress, pass };
}

describe('Progress', () => {
  it('shows count, rate, share and the time that is left', () => {
    const { screen, progress, pass } = started(4_000_000);
    for (let article = 0; article < 40; article++) {
      pass(250);
      progress.advance(25_000);
    }
    expect(screen.lines).toEqual(['40 articles · 4/s · 1 of 4 MB · [###.........] 25 % · 30 s left']);
  });

  it('does without what cannot be known', () => {
    const { screen, progress, pass } = started(null);
    pass(2000);
    progress.advance(2_500_000);
    expect(screen.last).toBe('1 articles · 1/s · 2.5 MB');
  });

  it('counts what an earlier run has done, but not its speed', () => {
    const { screen, progress, pass } = started(4000);
    progress.skip(3000);
    pass(1000);
    progress.advance(500);
    expect(screen.last).toContain('2 articles · 1/s');
    expect(screen.last).toContain('87 % · 1 s left');
  });

  it('writes four times a second at most, and never more than a line', () => {
    const { screen, progress, pass } = started(1_000_000);
    screen.columns = 20;
    let writes = 0;
    const write = screen.write.bind(screen);
    screen.write = (text) => {
      writes++;
      return write(text);
    };
    for (let article = 0; article < 2000; article++) {
      pass(1);
      progress.advance(10);
    }
    expect(writes).toBe(5);
    expect(screen.last.length).toBeLessThan(20);
  });

  it('is whole on a terminal that does not know its width', () => {
    const { screen, progress, pass } = started(2_000_000);
    screen.columns = 0;
    pass(1000);
    progress.advance(1_000_000);
    expect(screen.last).toMatch(/ 1 s left$/);
  });

  it('makes way for messages, and stays at the end', () => {
    const { screen, progress, pass } = started(null);
    pass(1000);
    progress.advance(1);
    progress.clear();
    screen.write('pressmark: line 2 is too long.\n');
    progress.advance(1);
    progress.end();
    expect(screen.lines).toEqual(['pressmark: line 2 is too long.', '2 articles · 2/s · 0 MB', '']);
  });

  it('writes nothing in a run that takes no second', () => {
    const { screen, progress, pass } = started(0);
    pass(900);
    progress.advance(10);
    progress.end();
    progress.clear();
    expect(screen.lines).toEqual(['']);
  });
});

describe('duration', () => {
  it.each([
    [0.2, '1 s'],
    [59, '59 s'],
    [61, '2 min'],
    [3599, '1 h 0 min'],
    [12_000, '3 h 20 min'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });
});
