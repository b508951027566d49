import type { ActorId, Recognition } from '../actor.ts';
import { actingActor } from '../actor.ts';
import type { ActorEntry } from '../dictionary/actor-entry.ts';
import { FORMER_WORDS } from '../words/role-words.ts';
import { institutionsNamedIn } from './phrase-names.ts';
import { type RoleKey, roleKey } from './role-key.ts';
import type { RoleName, RoleStatement } from './role-statement.ts';
import { meansOffice } from './same-office.ts';

/** Months between an article and the day for which a list says who somebody is, in either direction. */
const RECENT_MONTHS = 12;

/** Who holds which office by a list of actors, and when that was seen. */
export type ListedRoles = readonly { readonly id: ActorId; readonly key: RoleKey; readonly asOf: string }[];

/** The offices of the persons of a list that have one now, for {@link resolveRole}. */
export function listedRoles(entries: Iterable<ActorEntry>): ListedRoles {
  return [...entries].flatMap(({ id, type, description, asOf }) =>
    type !== 'person' || description === undefined || asOf === undefined || saysFormer(description)
      ? []
      : [{ id, key: roleKey({ role: description, names: institutionsNamedIn(description) }), asOf }],
  );
}

/** What an article says, as far as it tells who is meant by a role. */
export interface RoleReading extends Recognition {
  readonly roles: readonly RoleStatement[];
}

/**
 * Whom "Ukraine's president", "the Russian leader" or "the Kremlin spokesman" means in an article: the only actor to
 * whom the article itself gives that role, else the only person who has it by the list at the article's time. Null
 * where there is nobody, or more than one. `date` is the article's, ISO 8601.
 */
export function resolveRole(
  date: string | null,
  reading: RoleReading,
  phrase: string,
  listed: ListedRoles,
): ActorId | null {
  const key = roleKey({ role: phrase, names: namesIn(phrase, reading) });
  if (key.places.length === 0 || key.office === '' || saysFormer(phrase)) return null;
  const holders = new Set(
    reading.roles.filter((role) => !role.former && fits(key, roleKey(role))).map(({ actor }) => actor),
  );
  if (holders.size > 0) return only(holders);
  const known = new Set(
    listed.filter((one) => fits(key, one.key) && isRecent(one.asOf, date)).map(({ id }) => id),
  );
  if (known.size < 2) return only(known);
  return only(new Set(reading.actors.map(({ id }) => id).filter((id) => known.has(id))));
}

function only(ids: ReadonlySet<ActorId>): ActorId | null {
  const [first = null] = ids;
  return ids.size === 1 ? first : null;
}

function fits(phrase: RoleKey, key: RoleKey): boolean {
  return meansOffice(phrase, key) && phrase.places.join() === key.places.join();
}

function saysFormer(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => FORMER_WORDS.has(word) || word === 'first');
}

/** Names in a phrase, by the article's own mentions and by the built-in list; of two that overlap the longer. */
function namesIn(phrase: string, { mentions }: Recognition): RoleName[] {
  let names = institutionsNamedIn(phrase);
  for (const mention of mentions) {
    const start = phrase.indexOf(mention.surface);
    const end = start + mention.surface.length;
    if (start < 0 || isLetter(phrase[start - 1]) || isLetter(phrase[end])) continue;
    const met = names.filter((name) => name.start < end && start < name.end);
    if (met.some((name) => name.end - name.start >= end - start)) continue;
    names = [...names.filter((name) => !met.includes(name)), { start, end, actor: actingActor(mention) }];
  }
  return names.sort((a, b) => a.start - b.start);
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

function isRecent(asOf: string, date: string | null): boolean {
  const [seen, written] = [months(asOf), date === null ? null : months(date)];
  return seen !== null && written !== null && Math.abs(seen - written) <= RECENT_MONTHS;
}

function months(date: string): number | null {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(date) ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month);
}
