import { describe, expect, it } from 'vitest';
import { parseCommandLine, UsageError } from '../../../entrypoints/headless/command-line.ts';

describe('the headless command line', () => {
  it('reads verb, files and corpus', () => {
    const words = ['coverage', 'a.txt', '--corpus', 'b.txt', '--corpus', 'c.jsonl', '--starter', 'd.html'];
    expect(parseCommandLine(words)).toEqual({
      verb: 'coverage',
      files: ['a.txt', 'd.html'],
      corpus: ['b.txt', 'c.jsonl'],
      starter: true,
      out: null,
      about: { title: null, version: null, description: null, publisher: null, licence: null },
    });
  });

  it('reads where a pack goes and what is said of it, which may be the starter corpus alone', () => {
    const words = ['pack', '--starter', '-o', 'out', '--title', 'Harbour news', '--licence', 'CC0-1.0'];
    expect(parseCommandLine(words)).toMatchObject({
      files: [],
      out: 'out',
      about: { title: 'Harbour news', licence: 'CC0-1.0', version: null },
    });
  });

  it.each([
    [[]],
    [['sing', 'a.txt']],
    [['actors']],
    [['pack', '-o', 'out']],
    [['actors', 'a.txt', '--loud']],
    [['actors', '--corpus']],
  ])('says what is wrong with %j', (words) => {
    expect(() => parseCommandLine(words)).toThrow(UsageError);
  });
});
