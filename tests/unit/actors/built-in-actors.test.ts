import { describe, expect, test } from 'vitest';
import { formKey } from '../../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../../utils/actors/dictionary/built-in-actors.ts';

const entries = builtInActors();
const ids = new Set(entries.map((entry) => entry.id));

describe('the built-in list', () => {
  test('covers what news is about', () => {
    const count = (type: string) => entries.filter((entry) => entry.type === type).length;
    expect(count('person')).toBeGreaterThan(300);
    expect(count('state')).toBeGreaterThan(195);
    expect(count('organisation')).toBeGreaterThan(400);
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
      if (entry.standsFor !== undefined) expect(ids, entry.id).toContain(entry.standsFor);
      if (entry.description !== undefined) expect(entry.description.length, entry.id).toBeLessThan(90);
      if (entry.asOf !== undefined) expect(entry.asOf, entry.id).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
    }
  });

  test('a person’s present role says when it was held', () => {
    const timeless = /^(?:late|former|first president)/;
    const undated = entries.filter(
      ({ type, description, asOf }) =>
        type === 'person' && description !== undefined && asOf === undefined && !timeless.test(description),
    );
    expect(undated.map((entry) => entry.id)).toEqual([]);
  });

  test('no form is without doubt two actors’', () => {
    const owners = new Map<string, Set<string>>();
    for (const entry of entries) {
      const ambiguous = new Set(entry.ambiguous);
      for (const form of [entry.name, ...entry.aliases]) {
        if (ambiguous.has(form)) continue;
        const acronym = !/\p{Ll}/u.test(form);
        const key = `${formKey(form)}|${acronym}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.id));
      }
    }
    expect(
      [...owners].filter(([, owner]) => owner.size > 1).map(([form, owner]) => [form, ...owner]),
    ).toEqual([]);
  });
});
