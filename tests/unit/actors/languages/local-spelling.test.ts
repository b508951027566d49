import { expect, test } from 'vitest';
import { builtInActors } from '../../../../utils/actors/dictionary/built-in-actors.ts';
import { localSpellings } from '../../../../utils/actors/languages/local-spelling.ts';

const entries = builtInActors();

test.each([
  ['de', 'Syrskyj', 'oleksandr-syrskyi'],
  ['de', 'Budanow', 'kyrylo-budanov'],
  ['de', 'Poroschenko', 'petro-poroshenko'],
  ['fr', 'Porochenko', 'petro-poroshenko'],
  ['fr', 'Zaloujny', null],
  ['nl', 'Porosjenko', 'petro-poroshenko'],
  ['pl', 'Poroszenko', 'petro-poroshenko'],
  ['it', 'Kadyrov', 'ramzan-kadyrov'],
])('%s: %s is %s', (language, word, actor) => {
  expect(localSpellings(entries, language)(word)?.id ?? null).toBe(actor);
});

test.each([
  ['de', 'Wagen'],
  ['de', 'Schule'],
  ['de', 'Macron'],
  ['fr', 'Machine'],
  ['pl', 'Szkoła'],
])('%s: %s is nobody from another script', (language, word) => {
  expect(localSpellings(entries, language)(word)).toBeNull();
});
