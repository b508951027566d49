import { expect, test } from 'vitest';
import { buildActorDictionary, formKey } from '../../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../../utils/actors/dictionary/built-in-actors.ts';
import { createRecogniser } from '../../../utils/actors/recognise-actors.ts';

const body = (text: string) => ({
  text,
  blocks: [{ kind: 'body' as const, start: 0, end: text.length }],
  outlet: null,
  language: 'en',
});

test('keys fold writing and keep the order of words', () => {
  expect(formKey('Rostov-on-Don')).toBe('rostov - on - don');
  expect(formKey('Erdoğan')).toBe('erdogan');
  expect(formKey('U.S.')).toBe('u.s.');
});

test('actors of the corpus are found under all their forms, and enrich built-in ones', () => {
  const dictionary = buildActorDictionary([
    ...builtInActors(),
    { id: 'norvik-line', name: 'Norvik Line', type: 'organisation', aliases: ['NL Ferries'] },
    { id: 'vladimir-putin', name: 'Vladimir Putin', type: 'person', aliases: ['Vova Putin'] },
  ]);
  const { mentions } = createRecogniser(dictionary).recognise(
    body('It says NL Ferries wrote to Vova Putin.'),
  );
  expect(mentions.map((one) => one.actor)).toEqual(['norvik-line', 'vladimir-putin']);
  expect(dictionary.entry('vladimir-putin')?.description).toBe('president of Russia');
});

test('an empty dictionary finds nothing known and does not fail', () => {
  const dictionary = buildActorDictionary([]);
  expect(dictionary.lookup('russia')).toEqual([]);
  expect(dictionary.longest('russia')).toBe(0);
  expect(createRecogniser(dictionary).recognise(body('')).mentions).toEqual([]);
});
