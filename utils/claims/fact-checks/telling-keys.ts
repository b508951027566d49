import { commonShare } from '../../coverage/common-words.ts';
import type { StatementKeys } from './statement-keys.ts';

/** Keys that are searched for one page at most. */
const LIMIT = 96;
/** What a word that general English does not list counts as. */
const RAREST_SHARE = 0.0005;

/** The keys by which statements are best searched: those that few texts have and these statements often. */
export function tellingKeys(statements: readonly StatementKeys[]): string[] {
  const counts = new Map<string, number>();
  for (const keys of statements) for (const key of keys.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const tells = ([key, count]: readonly [string, number]) =>
    Math.log1p(count) * -Math.log(Math.max(commonShare(key), RAREST_SHARE));
  return [...counts]
    .sort((one, other) => tells(other) - tells(one))
    .slice(0, LIMIT)
    .map(([key]) => key);
}
