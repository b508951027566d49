import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import demonyms from '../../../../assets/actors/demonyms.json' with { type: 'json' };
import { builtInActors } from '../../../../utils/actors/dictionary/built-in-actors.ts';
import { stateEntries } from '../../../../utils/actors/dictionary/state-entries.ts';
import { stateOfDemonym } from '../../../../utils/actors/roles/demonyms.ts';
import { groupRoles } from '../../../../utils/actors/roles/group-roles.ts';
import { institutionsNamedIn } from '../../../../utils/actors/roles/phrase-names.ts';
import { roleKey } from '../../../../utils/actors/roles/role-key.ts';
import { rolesDiffer } from '../../../../utils/actors/roles/same-office.ts';

function stated(role: string, former = false) {
  return { role, former, names: institutionsNamedIn(role) };
}

function grouped(...roles: readonly ReturnType<typeof stated>[]): string[] {
  return groupRoles(roles).map(
    ({ role, former, statements }) => `${former ? 'former ' : ''}${role} ×${statements.length}`,
  );
}

describe('demonyms', () => {
  it('cover every state, and name actors of the built-in list alone', () => {
    const states = stateEntries().filter(({ type }) => type === 'state');
    expect(states.filter(({ id }) => !(id in demonyms)).map(({ id }) => id)).toEqual([]);
    const known = new Set(builtInActors().map(({ id }) => id));
    expect(Object.keys(demonyms).filter((id) => !known.has(id))).toEqual([]);
  });

  it('leave open which state is meant where two share one', () => {
    expect(stateOfDemonym('congolese')).toBeNull();
    expect(stateOfDemonym('south korean')).toBe('south-korea');
  });
});

describe('roles in other words', () => {
  it.each([
    [['president of Russia', 'Russian president', 'Russia’s president', "Russia's President"], 1],
    [['US president', 'president of the United States', 'American President', 'U.S. President'], 1],
    [['Kremlin spokesman', 'spokesperson for the Kremlin', 'Kremlin spokeswoman'], 1],
    [['British premier', 'UK prime minister', 'PM of the United Kingdom'], 1],
    [['Russian Foreign Minister', 'Minister of Foreign Affairs of Russia', 'foreign minister of Russia'], 1],
    [['chief executive of NATO', 'NATO CEO'], 1],
    [['Russian president', 'Russian foreign minister'], 2],
    [['Syrian president', 'Palestinian president'], 2],
    [['lawyer from Spain', 'lawyer'], 1],
  ])('%j: %i', (roles, count) => {
    expect(groupRoles(roles.map((role) => stated(role)))).toHaveLength(count);
  });

  it('keep who has the office apart from who had it', () => {
    expect(grouped(stated('US president'), stated('US president', true))).toEqual([
      'US president ×1',
      'former US president ×1',
    ]);
  });

  it('show the usual wording, and the place where one says it', () => {
    expect(
      grouped(
        stated('President'),
        stated('President'),
        stated('Russian president'),
        stated('President of Russia'),
        stated('President of Russia'),
      ),
    ).toEqual(['President of Russia ×5']);
  });

  it('join a role without a place to no one of two', () => {
    expect(
      grouped(stated('president'), stated('Syrian president'), stated('Palestinian president')),
    ).toHaveLength(3);
  });

  it('hold every statement once, whatever their order', () => {
    const role = fc.record({
      role: fc.constantFrom(
        'president',
        'Russian president',
        'Syrian president',
        'head of NATO',
        'lawyer',
        'US lawyer',
      ),
      former: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(role, { maxLength: 12 }), (roles) => {
        const given = roles.map(({ role, former }) => stated(role, former));
        const groups = groupRoles(given);
        expect(new Set(groups.flatMap(({ statements }) => statements))).toEqual(new Set(given));
        const keys = groups.map(({ office, places, former }) => `${office} ${places} ${former}`);
        expect(new Set(keys).size).toBe(keys.length);
        const turned = groupRoles([...given].reverse()).map(
          ({ office, places, former }) => `${office} ${places} ${former}`,
        );
        expect(turned.sort()).toEqual(keys.sort());
      }),
    );
  });
});

describe('roles that differ', () => {
  const differ = (a: ReturnType<typeof stated>, b: ReturnType<typeof stated>) =>
    rolesDiffer({ ...roleKey(a), former: a.former }, { ...roleKey(b), former: b.former });

  it.each([
    ['Syrian president', 'Palestinian president'],
    ['Syrian president', 'Palestinian leader'],
    ['spokesman for France', 'German spokesman'],
    ['Israeli foreign minister', 'Iranian foreign minister'],
  ])('%s and %s', (a, b) => {
    expect(differ(stated(a), stated(b))).toBe(true);
    expect(differ(stated(b), stated(a))).toBe(true);
  });

  it('even where one is past, if both head a state', () => {
    expect(differ(stated('Syrian president', true), stated('Palestinian leader'))).toBe(true);
    expect(differ(stated('Israeli foreign minister', true), stated('Iranian foreign minister'))).toBe(false);
  });

  it.each([
    ['Syrian president', 'president of Syria'],
    ['president', 'Syrian president'],
    ['Norwegian prime minister', 'NATO secretary general'],
    ['US ambassador to Russia', 'ambassador to Russia'],
    ['German lawyer', 'French lawyer'],
    ['US senator', 'secretary of state'],
  ])('not %s and %s', (a, b) => expect(differ(stated(a), stated(b))).toBe(false));
});
