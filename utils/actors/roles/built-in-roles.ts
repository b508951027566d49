import { builtInActors } from '../dictionary/built-in-actors.ts';
import { type ListedRoles, listedRoles } from './resolve-role.ts';

let roles: ListedRoles | null = null;

/** The offices of the persons of the built-in list, read when first asked for. */
export function builtInRoles(): ListedRoles {
  roles ??= listedRoles(builtInActors());
  return roles;
}
