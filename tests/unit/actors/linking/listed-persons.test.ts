import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorEntry } from '../../../../utils/actors/dictionary/actor-entry.ts';
import { builtInActors } from '../../../../utils/actors/dictionary/built-in-actors.ts';
import { indexPersons } from '../../../../utils/actors/linking/listed-persons.ts';
import { readName, surnameOf } from '../../../../utils/actors/linking/name-form.ts';

const person = (id: string, name: string, more: Partial<ActorEntry> = {}): ActorEntry => ({
  id,
  name,
  type: 'person',
  aliases: [],
  ...more,
});

const spelled = (entries: readonly ActorEntry[], name: string) =>
  indexPersons(entries).spelledLike(readName(name, 'person'))?.id;

describe('persons of the list', () => {
  const listed = indexPersons(builtInActors());
  const persons = builtInActors().filter(({ type }) => type === 'person');

  test('are all found by the surname of their name', () => {
    const missing = persons.filter(({ id, name }) => {
      const form = readName(name, 'person');
      return form.words.length > 1 && !listed.ofSurname(form).some((one) => one.id === id);
    });
    expect(missing).toEqual([]);
  });

  test('are all found by each full form, unless two share it', () => {
    const keys = new Map<string, Set<string>>();
    for (const { id, name, aliases } of persons)
      for (const form of [name, ...aliases]) {
        const { key } = readName(form, 'person');
        keys.set(key, (keys.get(key) ?? new Set()).add(id));
      }
    const missing = persons.flatMap(({ id, name, aliases, ambiguous = [] }) =>
      [name, ...aliases].filter((form) => {
        const read = readName(form, 'person');
        if (read.words.length < 2 || ambiguous.includes(form) || keys.get(read.key)?.size !== 1) return false;
        return listed.spelledLike(read)?.id !== id;
      }),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    ['Kir Tarnov XXIII', 'Kir Tarnow XXIII'],
    ['Kir Tarnov, Jr.', 'Kir Tarnoff Jr'],
    ['Kir al-Tarnov', 'Kir Tarnov'],
    ['Kir Tarnóv', 'Kir Tarnov'],
    ['Kir ibn', 'Kir bin'],
    ["Kir O'Tarnov", 'Kir O’Tarnov'],
    ['Kir Skhovsky', 'Kir Skhowskyj'],
    ['Kir "The Fish" Tarnov', 'Kir Tarnov'],
    ['Kir J. Xi', 'Kir J. Xi'],
    ['Kir Tarnov the', 'Kir Tarnov'],
    ['Tarn Lee III', 'Tarn Lee III'],
  ])('%s is found as %s', (name, asked) => {
    expect(spelled([person('kir', name)], asked)).toBe('kir');
  });

  test('any name is found as it is listed', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Kir',
        'Tarnov',
        'al-Tarn',
        'the',
        'ibn',
        'Jr.',
        'XIII',
        '"Fish"',
        "O'Tarn",
        'J.',
        'Łé',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 5 }), (words) => {
        const form = readName(words.join(' '), 'person');
        fc.pre(form.words.length > 1);
        const index = indexPersons([person('a', words.join(' '))]);
        expect(index.spelledLike(form)?.id).toBe('a');
        expect(index.ofSurname(form).map(({ id }) => id)).toEqual(['a']);
      }),
    );
  });

  test('nobody is found by a form of two people, an ambiguous form or a short word', () => {
    expect(spelled([person('a', 'Kir Tarnov'), person('b', 'Kir Tarnow')], 'Kir Tarnoff')).toBeUndefined();
    expect(spelled([person('a', 'Kir Tarnov', { ambiguous: ['Kir Tarnov'] })], 'Kir Tarnov')).toBeUndefined();
    expect(spelled([person('a', 'Kir Marx', { aliases: ['Marx'] })], 'Marx')).toBeUndefined();
    expect(spelled([person('a', 'Kir Tarnovius', { aliases: ['Tarnovius'] })], 'Tarnovius')).toBe('a');
  });

  test('a surname with a generation is the word before it', () => {
    const index = indexPersons([person('a', 'Kir Tarnov III'), person('b', 'Ada Tarnov')]);
    const form = readName('Tarnov', 'person');
    expect(surnameOf(form)).toBe('tarnov');
    expect(index.ofSurname(form).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
