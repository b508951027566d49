import { describe, expect, it } from 'vitest';
import type { ActorCard, RoleView } from '../../../utils/messages/actor-answers.ts';
import { roleLine, roleName, roleSource } from '../../../utils/messages/role-text.ts';

const ROLE: RoleView = {
  role: 'Kremlin spokesman',
  former: false,
  outlets: ['RT'],
  articles: 2,
  first: '2025-03',
  last: '2026-01-15',
  newest: null,
  onPage: false,
  differs: false,
};

function line(
  roles: readonly RoleView[],
  description: string | null,
  asOf: string | null = '2026-01',
): string {
  const actor: ActorCard['actor'] = { id: 'a', name: 'A', type: 'person', standsFor: null, description };
  return roleLine({ actor, asOf, roles });
}

describe('who somebody is, in one line', () => {
  it('is the role with who says it and when', () => {
    expect(line([ROLE, { ...ROLE, role: 'diplomat' }], 'president of Russia')).toBe(
      'Kremlin spokesman (RT, Jan 2026)',
    );
  });

  it('is both roles where sources differ', () => {
    const roles = [
      ROLE,
      { ...ROLE, role: 'Syrian president', differs: true },
      { ...ROLE, role: 'Palestinian president', outlets: ['The Quay'], last: null, differs: true },
    ];
    expect(line(roles, null)).toBe(
      'sources differ: Syrian president (RT, Jan 2026) · Palestinian president (The Quay)',
    );
    expect(
      line([{ ...ROLE, role: 'Palestinian leader', differs: true }], 'former president of Syria', null),
    ).toBe('sources differ: Palestinian leader (RT, Jan 2026) · former president of Syria');
  });

  it('is the list’s word where the coverage has none, and empty where nobody says', () => {
    expect(line([], 'president of Russia')).toBe('listed: president of Russia (as of Jan 2026)');
    expect(line([], 'president of Russia', null)).toBe('president of Russia');
    expect(line([], null)).toBe('');
  });
});

describe('a role', () => {
  it('says that it is past, once', () => {
    expect(roleName({ role: 'US senator', former: true })).toBe('former US senator');
    expect(roleName({ role: 'Germany’s justice minister', former: true })).toBe(
      'Germany’s former justice minister',
    );
    expect(roleName({ role: 'head of Russia’s FSB', former: true })).toBe('former head of Russia’s FSB');
    expect(roleName({ role: 'late singer', former: true })).toBe('late singer');
    expect(roleName({ role: 'Formers’ leader', former: false })).toBe('Formers’ leader');
  });

  it('has a source as far as it is known', () => {
    expect(roleSource({ ...ROLE, outlets: ['RT', 'BBC', 'AP'] })).toBe('RT +2, Jan 2026');
    expect(roleSource({ ...ROLE, outlets: [], last: '2026' })).toBe('2026');
    expect(roleSource({ ...ROLE, outlets: [], last: null })).toBe('');
    expect(roleSource({ ...ROLE, articles: 0, onPage: true })).toBe('this page');
  });
});
