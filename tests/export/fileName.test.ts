import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/export/fileName.ts';
import { hostileText } from '../support/hostileText.ts';

describe('fileName', () => {
  it.each([
    ['Der Fluss steigt', 'Der Fluss steigt.md'],
    ['Was kostet’s? Höhe: 5/6 <b>', 'Was kostet’s Höhe 5 6 b.md'],
    ['../../etc/passwd', 'etc passwd.md'],
    ['.hidden', 'hidden.md'],
    ['Ends in dots…...', 'Ends in dots….md'],
    ['CON', 'Pressmark.md'],
    ['lpt1', 'Pressmark.md'],
    ['  ', 'Pressmark.md'],
    [null, 'Pressmark.md'],
    ['cod.exe\u202Efdp', 'cod.exe fdp.md'],
  ])('makes of %j %j', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
  });

  it('cuts a long title at a character', () => {
    expect(fileName('😀'.repeat(200), 'json')).toBe(`${'😀'.repeat(80)}.json`);
  });

  it('is a name that every file system takes, whatever the title', () => {
    fc.assert(
      fc.property(hostileText([...'/\\:*?"<>|. \n\0-~', 'CON', 'a']), (title) => {
        const name = fileName(title, 'csv');
        expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+\.csv$/u);
        expect(name).not.toMatch(/^[.~\s-]|[.\s]\.csv$/);
        expect(Array.from(name).length).toBeLessThanOrEqual(84);
      }),
    );
  });
});
