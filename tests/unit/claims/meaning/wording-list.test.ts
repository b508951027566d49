import { describe, expect, it } from 'vitest';
import { builtInWordings } from '../../../../utils/claims/meaning/built-in-wordings.ts';
import { wordingChoices } from '../../../../utils/claims/meaning/lexicon.ts';

describe('the built-in wordings', () => {
  it('are many, and each says who tells its words apart', () => {
    expect(builtInWordings.length).toBeGreaterThanOrEqual(80);
    expect(builtInWordings.filter(({ source }) => !source)).toEqual([]);
  });

  it('have two sides or more, none of them empty, and no word on two', () => {
    for (const { about, choices } of builtInWordings) {
      expect(choices.length, about).toBeGreaterThanOrEqual(2);
      for (const words of choices) expect(words.length, about).toBeGreaterThan(0);
      const all = choices.flat().map((word) => word.toLowerCase());
      expect(new Set(all).size, about).toBe(all.length);
    }
  });

  it('hold no British and American spellings of one word against each other', () => {
    for (const { about, choices } of builtInWordings) {
      const sides = choices.map((words) => new Set(words.map(inOneSpelling)));
      const all = sides.flatMap((words) => [...words]);
      expect(new Set(all).size, about).toBe(all.length);
    }
  });

  it('are found wherever their words stand', () => {
    for (const [entry, { about, choices }] of builtInWordings.entries())
      for (const [choice, words] of choices.entries())
        for (const word of words)
          expect(
            wordingChoices(`They spoke of ${word} then.`).some(
              (found) => found.entry === entry && found.choice === choice,
            ),
            `${about}: ${word}`,
          ).toBe(true);
  });
});

/** A word as neither British nor American alone writes it. */
const inOneSpelling = (words: string) =>
  words
    .toLowerCase()
    .replace(/is(?=e[ds]?\b|ing\b|ation)/g, 'iz')
    .replace(/our/g, 'or')
    .replace(/tre(?=s?\b)/g, 'ter')
    .replace(/ence\b/g, 'ense')
    .replace(/ae|oe/g, 'e')
    .replace(/sceptic/g, 'skeptic')
    .replace(/[- ]/g, '');
