import type { ListedRoles } from '../../actors/roles/resolve-role.ts';
import { roleKey } from '../../actors/roles/role-key.ts';
import type { RoleStatement } from '../../actors/roles/role-statement.ts';
import { rolesDiffer } from '../../actors/roles/same-office.ts';

/**
 * The roles that an article gives to somebody who cannot have them: another than the list knows for the same office,
 * or another than the article itself gives elsewhere ("Syrian president" and "Palestinian president" of one person).
 * Of two that contradict each other within the article, both are given.
 */
export function misfitRoles(roles: readonly RoleStatement[], listed: ListedRoles): RoleStatement[] {
  const known = new Map(listed.map(({ id, key }) => [id, { ...key, former: false }]));
  const keyed = roles.map((role) => ({ role, key: { ...roleKey(role), former: role.former } }));
  return keyed
    .filter(({ role, key }) => {
      const office = known.get(role.actor);
      if (office !== undefined && rolesDiffer(key, office)) return true;
      return keyed.some((other) => other.role.actor === role.actor && rolesDiffer(key, other.key));
    })
    .map(({ role }) => role);
}
