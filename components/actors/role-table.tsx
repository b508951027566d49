import { useState } from 'preact/hooks';
import type { RoleView } from '../../utils/messages/actor-answers.ts';
import { roleName } from '../../utils/messages/role-text.ts';
import { countText } from '../shared/count-text.ts';
import { formatPeriod } from '../shared/format-period.ts';

/** Roles and outlets that are named before the rest is asked for. */
const ROLES = 6;
const OUTLETS = 3;

interface RoleTableProps {
  readonly roles: readonly RoleView[];
}

/** What the coverage says that an actor is, when, and who says it; nothing where it says nothing. */
export function RoleTable({ roles }: RoleTableProps) {
  const [all, setAll] = useState(false);
  if (roles.length === 0) return null;
  const shown = all ? roles : roles.slice(0, ROLES);
  return (
    <section aria-labelledby="actor-roles">
      <h3 id="actor-roles">Roles over time</h3>
      <div class="table-frame">
        <table class="role-table">
          <thead>
            <tr>
              <th scope="col">Role</th>
              <th scope="col">When</th>
              <th scope="col">Who says so</th>
              <th scope="col" class="number">
                How often
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((role) => (
              <tr key={`${roleName(role)} ${role.former}`}>
                <th scope="row" dir="auto">
                  {roleName(role)}
                  {role.differs && <span class="role-differs"> sources differ</span>}
                </th>
                <td>{whenGiven(role)}</td>
                <td dir="auto">{outletsText(role.outlets)}</td>
                <td class="number">{countText(role.articles, 'article')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < roles.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          Show {countText(roles.length - shown.length, 'more role')}
        </button>
      )}
    </section>
  );
}

function whenGiven({ first, last }: RoleView): string {
  return (first !== null && last !== null && formatPeriod(first.slice(0, 7), last.slice(0, 7))) || '';
}

function outletsText(outlets: readonly string[]): string {
  const more = outlets.length - OUTLETS;
  return outlets.slice(0, OUTLETS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
