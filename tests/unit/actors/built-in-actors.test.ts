import { describe, expect, test } from 'vitest';
import listed from '../../../assets/actors/actors.json' with { type: 'json' };
import regions from '../../../assets/actors/states.json' with { type: 'json' };
import { formKey } from '../../../utils/actors/dictionary/actor-dictionary.ts';
import { ORGANISATION_CATEGORIES } from '../../../utils/actors/dictionary/actor-entry.ts';
import { builtInActors } from '../../../utils/actors/dictionary/built-in-actors.ts';
import { COMMON_WORDS } from '../../../utils/actors/words/common-words.ts';
import { FUNCTION_WORDS } from '../../../utils/actors/words/function-words.ts';

const entries = builtInActors();
const ids = new Set(entries.map((entry) => entry.id));
const isAcronym = (form: string) => !/\p{Ll}/u.test(form);

describe('the built-in list', () => {
  test.each([
    ['person', 1000],
    ['state', 195],
    ['organisation', 2000],
    ['place', 600],
    ['group', 40],
  ])('has enough of type %s', (type, enough) => {
    expect(entries.filter((entry) => entry.type === type).length).toBeGreaterThan(enough);
  });

  test.each([
    ['news outlet', 250],
    ['company', 300],
    ['political party', 150],
    ['agency', 100],
    ['ministry', 50],
    ['international organisation', 90],
    ['parliament', 40],
    ['court', 25],
    ['central bank', 35],
    ['bank', 40],
    ['stock exchange', 15],
    ['armed forces', 50],
    ['armed group', 60],
    ['university', 80],
    ['think tank', 60],
    ['non-governmental organisation', 50],
    ['sports body', 40],
    ['religious body', 15],
    ['alliance', 4],
    ['government body', 20],
  ])('has enough of category %s', (category, enough) => {
    expect(listed.filter((entry) => entry.category === category).length).toBeGreaterThanOrEqual(enough);
  });

  test('every organisation of the list has a category, and nothing else has', () => {
    const known = new Set<string>(ORGANISATION_CATEGORIES);
    for (const { id, type, category } of listed)
      expect(category !== undefined && known.has(category), id).toBe(type === 'organisation');
  });

  test('every state has a capital, but the city states and those whose capital is written as a metonym', () => {
    const without = Object.entries(regions)
      .filter(([, region]) => !('capital' in region) && !('territory' in region))
      .map(([code]) => code);
    expect(without).toEqual(['BE', 'IL', 'MC', 'SG', 'SM', 'VA']);
  });

  test('every state is found by the name that English language data give it', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    const without = Object.entries(regions).filter(
      ([code, region]) =>
        ![region.name, ...('aliases' in region ? region.aliases : [])].includes(names.of(code) ?? ''),
    );
    expect(without).toEqual([]);
  });

  test('every id is a slug and stands once', () => {
    expect(ids.size).toBe(entries.length);
    expect(entries.filter((entry) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(entry.id))).toEqual([]);
  });

  test('every entry is well formed', () => {
    for (const entry of entries) {
      const forms = [entry.name, ...entry.aliases];
      expect(
        forms.filter((form) => form !== form.trim() || formKey(form) === ''),
        entry.id,
      ).toEqual([]);
      expect(new Set(forms).size, entry.id).toBe(forms.length);
      expect(new Set(entry.ambiguous).size, entry.id).toBe((entry.ambiguous ?? []).length);
      if (entry.standsFor !== undefined) expect(ids, entry.id).toContain(entry.standsFor);
      if (entry.description !== undefined) expect(entry.description.length, entry.id).toBeLessThan(90);
      if (entry.asOf !== undefined) expect(entry.asOf, entry.id).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
    }
  });

  test('every person has a role, and a present one says when it was held', () => {
    const timeless = /^(?:late|former|first president|ancient|\d\dth-century)\b/;
    const persons = entries.filter((entry) => entry.type === 'person');
    expect(persons.filter((entry) => entry.description === undefined).map((entry) => entry.id)).toEqual([]);
    const undated = persons.filter(
      ({ description, asOf }) => asOf === undefined && !timeless.test(description ?? ''),
    );
    expect(undated.map((entry) => entry.id)).toEqual([]);
  });

  test('a form that two actors share is ambiguous in all of them', () => {
    const owners = new Map<string, Set<string>>();
    const doubted = new Map<string, Set<string>>();
    const add = (to: Map<string, Set<string>>, form: string, id: string) => {
      const key = `${formKey(form)}|${isAcronym(form)}`;
      to.set(key, (to.get(key) ?? new Set()).add(id));
    };
    for (const entry of entries) {
      const ambiguous = new Set(entry.ambiguous);
      for (const form of new Set([entry.name, ...entry.aliases, ...ambiguous]))
        add(ambiguous.has(form) ? doubted : owners, form, entry.id);
    }
    const shared = [...owners].filter(
      ([form, owner]) => owner.size > 1 || hasOther(doubted.get(form), owner),
    );
    expect(shared.map(([form, owner]) => [form, ...owner, ...(doubted.get(form) ?? [])])).toEqual(INTENDED);
  });

  test('a name that is an ordinary English word is ambiguous', () => {
    const sure = entries.flatMap(({ id, name, aliases, ambiguous = [] }) =>
      [name, ...aliases]
        .filter((form) => !ambiguous.includes(form) && !isAcronym(form))
        .filter((form) => COMMON_WORDS.has(form.toLowerCase()) || FUNCTION_WORDS.has(form.toLowerCase()))
        .map((form) => `${id}: ${form}`),
    );
    expect(sure).toEqual([]);
  });
});

// Where one owner is meant unless the text says otherwise.
const INTENDED: readonly (readonly string[])[] = [
  ['rsf|true', 'rapid-support-forces', 'reporters-without-borders'],
  ['atlantic|false', 'atlantic', 'the-atlantic'],
];

const hasOther = (some: ReadonlySet<string> | undefined, others: ReadonlySet<string>): boolean =>
  [...(some ?? [])].some((id) => !others.has(id));
