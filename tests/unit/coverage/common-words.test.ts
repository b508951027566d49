import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commonShare } from '../../../utils/coverage/common-words.ts';
import { stem } from '../../../utils/text/english-stem.ts';

const PATH = 'assets/coverage/common-words.json';

describe('the list of common words', () => {
  it('knows common words by the terms of the index, and no rare ones', () => {
    expect(commonShare(stem('government'))).toBeGreaterThan(0.05);
    expect(commonShare(stem('years'))).toBeGreaterThan(commonShare(stem('elections')));
    expect(commonShare(stem('elections'))).toBeGreaterThan(0.01);
    for (const rare of ['zelensky', 'unheardofword', 'constructor', '']) expect(commonShare(rare)).toBe(0);
  });

  it('has each word once, with a share that falls from level to level', () => {
    const { levels }: { levels: { share: number; words: string }[] } = JSON.parse(readFileSync(PATH, 'utf8'));
    const words = levels.flatMap((level) => level.words.split(' '));
    expect(new Set(words).size).toBe(words.length);
    const shares = levels.map(({ share }) => share);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => b - a));
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
  });

  it('is small enough to ship', () => {
    expect(readFileSync(PATH).length).toBeLessThan(100_000);
  });
});
