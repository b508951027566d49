import { monthText } from '../text/month-text.ts';
import type { ActorCard, RoleView } from './actor-answers.ts';

/** Outlets named with a role before the rest is only counted. */
const OUTLETS_NAMED = 1;
/** "Germany’s " at the beginning of a role. */
const OWNER = /^(?:\p{Lu}\S*\s)*\p{Lu}\S*(?:['’]s|s['’])\s/u;
const SAYS_FORMER = /\b(?:former|ex|then|late)\b/i;

/** What somebody is or was, in the coverage's words: "Kremlin spokesman", "former US secretary of state". */
export function roleName({ role, former }: Pick<RoleView, 'role' | 'former'>): string {
  if (!former || SAYS_FORMER.test(role)) return role;
  const owner = OWNER.exec(role)?.[0];
  return owner === undefined ? `former ${role}` : `${owner}former ${role.slice(owner.length)}`;
}

/** Who says so and when: "RT +2, Jan 2026", "this page"; empty where neither is known. */
export function roleSource({ outlets, articles, last, onPage }: RoleView): string {
  if (articles === 0 && onPage) return 'this page';
  const more = outlets.length - OUTLETS_NAMED;
  const named = outlets.slice(0, OUTLETS_NAMED).join(', ') + (more > 0 ? ` +${more}` : '');
  return [named, last === null ? '' : monthText(last)].filter((part) => part !== '').join(', ');
}

/** What the built-in list says: "listed: president of Russia (as of Jan 2026)"; empty where it says nothing. */
export function listedLine({ actor, asOf }: Pick<ActorCard, 'actor' | 'asOf'>): string {
  if (actor.description === null) return '';
  return asOf === null ? actor.description : `listed: ${actor.description} (as of ${monthText(asOf)})`;
}

/**
 * Who an actor is, in one line: the role that the coverage gives best attested, with its source; both where sources
 * differ; else the built-in list's word. Empty where nobody says.
 */
export function roleLine(card: Pick<ActorCard, 'actor' | 'asOf' | 'roles'>): string {
  const differing = card.roles.filter(({ differs }) => differs);
  if (differing.length > 1) return `sources differ: ${differing.slice(0, 2).map(sourced).join(' · ')}`;
  const [contradicted] = differing;
  if (contradicted) return `sources differ: ${sourced(contradicted)} · ${listedLine(card)}`;
  const [best] = card.roles;
  return best === undefined ? listedLine(card) : sourced(best);
}

function sourced(role: RoleView): string {
  const source = roleSource(role);
  return source === '' ? roleName(role) : `${roleName(role)} (${source})`;
}
