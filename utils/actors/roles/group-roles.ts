import { type RoleKey, roleKey } from './role-key.ts';
import type { RoleStatement } from './role-statement.ts';

/** Statements that give one actor the same role, in whatever words. */
export interface RoleGroup<Statement> extends RoleKey {
  /** The wording that most of the statements use; of equally frequent ones the first. */
  readonly role: string;
  readonly former: boolean;
  /** In the order given. */
  readonly statements: readonly Statement[];
}

/**
 * Folds the roles of one actor together that differ only in wording: by office and by whose it is. A role without a
 * place ("President") joins the one that has it with a place, where there is only one. The best attested stand
 * first, of equal ones the one that was given first.
 */
export function groupRoles<Statement extends Pick<RoleStatement, 'role' | 'former' | 'names'>>(
  statements: readonly Statement[],
): RoleGroup<Statement>[] {
  const keys = statements.map((statement) => ({ statement, key: roleKey(statement) }));
  const groups = new Map<
    string,
    { readonly key: RoleKey; readonly former: boolean; readonly found: Statement[] }
  >();
  for (const { statement, key } of keys) {
    const whole = wholeKey(key, statement.former, keys);
    const id = JSON.stringify([whole.office, whole.places, statement.former]);
    const group = groups.get(id);
    if (group) group.found.push(statement);
    else groups.set(id, { key: whole, former: statement.former, found: [statement] });
  }
  return [...groups.values()]
    .map(({ key, former, found }) => ({ ...key, former, role: usualWording(found, key), statements: found }))
    .sort((a, b) => b.statements.length - a.statements.length);
}

/** The key that a role without a place shares with the only one that has it with a place. */
function wholeKey(
  key: RoleKey,
  former: boolean,
  all: readonly { readonly statement: { readonly former: boolean }; readonly key: RoleKey }[],
): RoleKey {
  if (key.places.length > 0) return key;
  const placed = all.filter(
    (other) =>
      other.key.office === key.office && other.key.places.length > 0 && other.statement.former === former,
  );
  const [first] = placed;
  const same = placed.every((other) => other.key.places.join() === first?.key.places.join());
  return first && same ? first.key : key;
}

function usualWording(statements: readonly Pick<RoleStatement, 'role' | 'names'>[], key: RoleKey): string {
  const counts = new Map<string, { readonly role: string; count: number }>();
  for (const statement of statements) {
    // "President" alone would hide of what.
    if (key.places.length > 0 && roleKey(statement).places.length === 0) continue;
    const folded = statement.role.toLowerCase();
    const known = counts.get(folded);
    if (known) known.count += 1;
    else counts.set(folded, { role: statement.role, count: 1 });
  }
  return [...counts.values()].reduce((best, next) => (next.count > best.count ? next : best), {
    role: '',
    count: 0,
  }).role;
}
