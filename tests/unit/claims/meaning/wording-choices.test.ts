import { describe, expect, it } from 'vitest';
import { builtInWordings } from '../../../../utils/claims/meaning/built-in-wordings.ts';
import { wordingChoices } from '../../../../utils/claims/meaning/lexicon.ts';
import type { WordingEntry } from '../../../../utils/claims/meaning/wording-entry.ts';

const OWN: readonly WordingEntry[] = [
  { about: 'the name of the strait', choices: [['Strait of Brenk', 'Brenk Strait'], ['Northern Passage']] },
  { about: 'what the works are called', choices: [['clean-up (phase 2)'], ['demolition']] },
];

describe('wordingChoices', () => {
  it('finds the words of the reader’s own entries beside the built-in ones', () => {
    const text = 'The Brenk  Strait near Kyiv saw the clean-up (phase 2) begin.';
    const found = wordingChoices(text, OWN);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Brenk  Strait',
      'Kyiv',
      'clean-up (phase 2)',
    ]);
    expect([found[0], found[2]].map((choice) => choice?.about)).toEqual(OWN.map(({ about }) => about));
    expect(wordingChoices(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Kyiv']);
  });

  it('tells two entries about one thing apart', () => {
    const twice: readonly WordingEntry[] = [
      { about: 'the bridge', choices: [['old bridge'], ['ruin']] },
      { about: 'the bridge', choices: [['crossing'], ['checkpoint']] },
    ];
    const found = wordingChoices('The ruin became a checkpoint.', twice);
    expect(found.map(({ choice }) => choice)).toEqual([1, 1]);
    expect(new Set(found.map(({ entry }) => entry)).size).toBe(2);
  });

  it('takes the longest words of an entry where one choice stands within another', () => {
    const nested: readonly WordingEntry[] = [
      { about: 'the march', choices: [['parade'], ['mock parade']] },
      { about: 'the copy', choices: [['mock'], ['replica']] },
    ];
    const text = 'The mock parade ended; no other parade began.';
    expect(wordingChoices(text, nested).map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
      [4, 'mock parade'],
      [4, 'mock'],
      [32, 'parade'],
    ]);
  });

  it('matches whole words alone', () => {
    expect(wordingChoices('Demolitions everywhere.', OWN)).toEqual([]);
  });
});

describe('the built-in entries', () => {
  it('have two sides or more, each with words', () => {
    expect(builtInWordings.length).toBeGreaterThan(20);
    for (const { about, choices } of builtInWordings) {
      expect(about).not.toBe('');
      expect(choices.length, about).toBeGreaterThan(1);
      expect(choices.every((words) => words.length > 0)).toBe(true);
    }
  });
});
