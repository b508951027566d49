import { expect, test } from 'vitest';
import { builtInActors } from '../../../../utils/actors/dictionary/built-in-actors.ts';
import { builtInMetonym, metonymTable } from '../../../../utils/actors/metonyms/metonym-table.ts';

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
    expect(table.has(row.standsFor), `${row.place} stands for another metonym`).toBe(false);
  }
});

test('a capital without the government stands for nobody', () => {
  expect(table.has('amsterdam')).toBe(false);
  expect(table.has('sucre')).toBe(false);
});

test('the row of one place can be asked for', () => {
  expect(builtInMetonym('kremlin')).toEqual({
    place: 'kremlin',
    standsFor: 'russia',
    seat: 'seat of power',
    source: 'Wikipedia: Kremlin',
  });
  expect(builtInMetonym('moscow')).toMatchObject({ seat: 'capital', source: 'Wikipedia: Metonymy' });
  expect(builtInMetonym('ivo-tarn')).toBeNull();
});
