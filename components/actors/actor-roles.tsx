import type { RoleView } from '../../utils/messages/actor-answers.ts';
import { roleName, roleSource } from '../../utils/messages/role-text.ts';

interface ActorRolesProps {
  readonly roles: readonly RoleView[];
}

/** What the coverage says that an actor is, with who says it; nothing where it says nothing. */
export function ActorRoles({ roles }: ActorRolesProps) {
  if (roles.length === 0) return null;
  return (
    <ul class="actor-roles" aria-label="Roles in the coverage">
      {roles.map((role) => (
        <li key={`${roleName(role)} ${role.former}`}>
          <span dir="auto">{roleName(role)}</span>{' '}
          <span class="role-source" dir="auto">
            {roleSource(role)}
          </span>
          {role.differs && <span class="role-differs"> sources differ</span>}
        </li>
      ))}
    </ul>
  );
}
