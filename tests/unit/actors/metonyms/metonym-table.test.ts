import { expect, test } from 'vitest';
import { buildActorDictionary } from '../../../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../../../utils/actors/dictionary/built-in-actors.ts';
import { metonymTable, withMetonyms } from '../../../../utils/actors/metonyms/metonym-table.ts';
import { createRecogniser } from '../../../../utils/actors/recognise-actors.ts';

const entries = builtInActors();
const table = metonymTable(entries);

test.each([
  ['kremlin', 'russia', 'seat of power'],
  ['foggy-bottom', 'us-state-department', 'district'],
  ['fleet-street', 'british-press', 'street'],
  ['strasbourg', 'european-parliament', 'city'],
  ['the-hague', 'netherlands', 'capital'],
  ['ramallah', 'palestine', 'capital'],
  ['taipei', 'taiwan', 'capital'],
  ['lubyanka', 'federal-security-service', 'building'],
  ['davos', 'world-economic-forum', 'city'],
])('%s stands for %s', (place, standsFor, seat) => {
  expect(table.get(place)).toMatchObject({ place, standsFor, seat });
});

test('every row has a source, and names an actor that exists', () => {
  const ids = new Set(entries.map((entry) => entry.id));
  for (const row of table.values()) {
    expect(row.source, row.place).toMatch(/^Wikipedia: \S/);
    expect(ids, row.place).toContain(row.standsFor);
    expect(table.has(row.standsFor ?? ''), `${row.place} stands for another metonym`).toBe(false);
  }
});

test('a capital without the government stands for nobody', () => {
  expect(table.has('amsterdam')).toBe(false);
  expect(table.has('sucre')).toBe(false);
});

test('rows of the reader replace, add and remove', () => {
  const extra = [
    { place: 'davos', standsFor: null, seat: 'city', source: 'reader' },
    { place: 'geneva', standsFor: 'united-nations', seat: 'city', source: 'reader' },
  ] as const;
  const layered = withMetonyms(entries, metonymTable(entries, extra));
  const recogniser = createRecogniser(buildActorDictionary(layered));
  const standsFor = (text: string, surface: string) =>
    recogniser
      .recognise({
        text,
        blocks: [{ kind: 'body', start: 0, end: text.length }],
        outlet: null,
        language: 'en',
      })
      .mentions.find((one) => one.surface === surface)?.metonymOf;
  expect(standsFor('Yesterday Geneva warned of famine.', 'Geneva')).toBe('united-nations');
  expect(standsFor('Yesterday Davos warned of famine.', 'Davos')).toBeNull();
  expect(standsFor('Yesterday Moscow warned of famine.', 'Moscow')).toBe('russia');
});
