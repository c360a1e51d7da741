import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/cli/errors.ts';
import { inputFormatOf, parseOptions } from '../../src/cli/options.ts';

const refusal = (...args: string[]): string => {
  try {
    parseOptions(args);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  throw new Error('The arguments were not refused');
};

describe('parseOptions', () => {
  it('leaves what was not asked for to be decided per input', () => {
    expect(parseOptions(['a.html'])).toEqual({
      input: null,
      output: null,
      language: null,
      only: null,
      explain: false,
      jobs: 1,
      resume: null,
      files: ['a.html'],
    });
  });

  it('takes options before, between and after the files, with a space or with =', () => {
    expect(
      parseOptions([
        '--input',
        'text',
        'a',
        '--output=jsonl',
        '-',
        '--language',
        'de',
        'b',
        '--only',
        'article',
        '--explain',
        '--jobs=3',
        '--resume',
        'out.jsonl',
      ]),
    ).toEqual({
      input: 'text',
      output: 'jsonl',
      language: 'de',
      only: 'article',
      explain: true,
      jobs: 3,
      resume: 'out.jsonl',
      files: ['a', '-', 'b'],
    });
  });

  it('takes everything after -- as a file', () => {
    expect(parseOptions(['--', '--input'])).toMatchObject({ files: ['--input'] });
  });

  it('answers --help and --version before anything else is checked', () => {
    expect(parseOptions(['--help'])).toBe('help');
    expect(parseOptions(['-h', '--input', 'nonsense'])).toBe('help');
    expect(parseOptions(['--version'])).toBe('version');
  });

  it.each([
    [['--ouput', 'csv', 'a'], 'There is no option --ouput. Did you mean --output?'],
    [['--lang', 'de', 'a'], 'There is no option --lang. Did you mean --language?'],
    [['--frobnicate', 'a'], 'There is no option --frobnicate.'],
    [['-x', 'a'], 'There is no option -x.'],
    [['--input', 'htm', 'a'], '--input cannot be "htm". Did you mean "html"? Choose html, text or jsonl.'],
    [
      ['--output', 'xml', 'a'],
      '--output cannot be "xml". Choose json, jsonl, csv, markdown or webannotation.',
    ],
    [
      ['--output', 'web', 'a'],
      '--output cannot be "web". Did you mean "webannotation"? Choose json, jsonl, csv, markdown or webannotation.',
    ],
    [['--language', 'fr', 'a'], 'Pressmark does not support the language "fr". Choose de or en.'],
    [['--only', 'quotes', 'a'], '--only cannot be "quotes". Choose article.'],
    [['a', '--input'], '--input needs a value.'],
    [['--input', '--output', 'csv', 'a'], '--input needs a value.'],
    [['--help=yes'], '--help takes no value.'],
    [[], 'No input. Name one or more files, or "-" to read standard input.'],
    [['-', '-'], '"-" stands here more than once, but standard input can be read only once.'],
    [[''], 'One of the file names is empty.'],
    [['--jobs', '0', 'a'], '--jobs cannot be "0". Give a number from 1 to 64.'],
    [['--jobs', '2.5', 'a'], '--jobs cannot be "2.5". Give a number from 1 to 64.'],
    [['--resume', '', 'a'], 'One of the file names is empty.'],
    [
      ['--resume', 'b', '--output', 'csv', 'a'],
      '--resume writes JSONL, a line for each input. Leave out --output.',
    ],
    [['--resume', './a', 'a'], './a is an input: --resume needs a file of its own to write to.'],
  ])('refuses %j and says what to do', (args, message) => {
    expect(refusal(...args)).toBe(message);
  });

  it('shows control characters of an argument as escapes', () => {
    expect(refusal('--language', '\u001b[31mde\u202e', 'a')).toContain('"\\u{1b}[31mde\\u{202e}"');
  });
});

describe('inputFormatOf', () => {
  it.each([
    ['a.html', 'html'],
    ['a.HTM', 'html'],
    ['a.txt', 'text'],
    ['x/y.JSONL', 'jsonl'],
    ['a.xhtml', 'html'],
    ['artikel', 'html'],
    ['a.txt.bak', 'html'],
    ['-', 'html'],
  ])('reads %s as %s', (file, format) => {
    expect(inputFormatOf(file)).toBe(format);
  });
});
