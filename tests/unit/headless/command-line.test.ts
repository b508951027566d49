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
    });
  });

  it.each([
    [[]],
    [['sing', 'a.txt']],
    [['actors']],
    [['actors', 'a.txt', '--loud']],
    [['actors', '--corpus']],
  ])('says what is wrong with %j', (words) => {
    expect(() => parseCommandLine(words)).toThrow(UsageError);
  });
});
