import { expect, test } from 'vitest';
import type { ActorEdit } from '../../../utils/actors/edits/actor-edit.ts';
import { problemOfPageEdit } from '../../../utils/reading/check-page-edit.ts';
import { analysed } from '../corpus/example-articles.ts';

const page = await analysed({ body: 'Lindqvist left Oslo. The Grey Club met there.' });
const problem = (edit: ActorEdit) => problemOfPageEdit(edit, page)?.message ?? null;

test('a page may correct the names and actors that stand in it', () => {
  expect(problem({ kind: 'never-mark', form: 'Oslo' })).toBeNull();
  expect(problem({ kind: 'new-actor', form: 'Grey Club', type: 'organisation' })).toBeNull();
  expect(problem({ kind: 'respan', wrong: 'Oslo', right: 'left Oslo', actor: 'oslo' })).toBeNull();
  expect(problem({ kind: 'merge', actor: 'anna-lindqvist', into: 'oslo' })).toBeNull();
});

test('a page may say nothing of names that it does not hold as words, nor of actors that it does not name', () => {
  expect(problem({ kind: 'never-mark', form: 'Osl' })).toContain('“Osl” does not stand in the article');
  expect(problem({ kind: 'never-mark', form: 'OSLO' })).toContain('does not stand');
  expect(problem({ kind: 'never-mark', form: 'Oslo. The Grey' })).toBeNull();
  expect(problem({ kind: 'respan', wrong: 'Oslo', right: 'Moscow', actor: 'oslo' })).toContain('“Moscow”');
  expect(problem({ kind: 'rename', actor: 'norway', name: 'Anything' })).toContain('does not name the actor');
  expect(problem({ kind: 'merge', actor: 'oslo', into: 'norway' })).toContain('does not name the actor');
  expect(problem({ kind: 'always-mark', form: 'Oslo', actor: 'norway' })).toContain('does not name');
});
