import type { ActorId } from '../actor.ts';
import type { ActorEntry } from '../dictionary/actor-entry.ts';
import type { ActorDocument, Word } from '../document/document.ts';
import type { Candidate } from '../names/candidate.ts';
import { isDateline } from '../names/datelines.ts';
import { ACTING, SAYING } from '../words/speech-verbs.ts';

const LITERAL_BEFORE =
  /^(?:in|at|near|outside|inside|around|across|throughout|into|visit|visits|visited|visiting|entered|leaving|left|reached|toward|towards)$/;
const PARTNER_BEFORE =
  /^(?:with|between|by|against|and|told|tells|urge|urges|urged|pressure|pressured|accused|accuses|warned|blamed|persuade|convince|force|forced|allow|whether|that)$/;
const DIRECTION_BEFORE = /^(?:to|from|of|for)$/;
const PLACE_AFTER =
  /^(?:residents?|airport|suburbs?|streets?|police|mayor|court|courts|prosecutors?|region|metro|hotel|university|summit|meeting|conference|office|residence|time)$/;
const DEALING =
  /^(?:talks|ties|relations|relationship|dialogue|negotiations|pressure|support|aid|help|sanctions|signals?|message|messages|response|demands?|proposals?|approval|concessions|view|position|perspective|standpoint|hands|warning|warnings|threats?|offer|deal)$/;

/**
 * The actor that a place name acts for here, or null where it is just the place. Seats of power (Kremlin, Pentagon)
 * act unless something happens in them; cities do so only beside a word of acting, saying or dealing.
 */
export function metonymOf(document: ActorDocument, candidate: Candidate, entry: ActorEntry): ActorId | null {
  if (entry.standsFor === undefined) return null;
  const { words } = document;
  const line = words[candidate.from]?.line;
  const at = (index: number): Word | undefined => (words[index]?.line === line ? words[index] : undefined);
  let back = candidate.from - 1;
  if (at(back)?.folded === 'the') back -= 1;
  const before = at(back);
  const after = at(candidate.to);
  const possessive = after !== undefined && /^['’]$/.test(after.text) && !after.spaced;
  const next = possessive ? at(candidate.to + (at(candidate.to + 1)?.folded === 's' ? 2 : 1)) : after;
  const seat = !entry.description?.startsWith('capital of') && !entry.description?.startsWith('city');
  if (isDateline(words, candidate)) return null;
  if (before && LITERAL_BEFORE.test(before.folded)) return null;
  if (next && !possessive && PLACE_AFTER.test(next.folded)) return seat ? entry.standsFor : null;
  if (next && !possessive && (ACTING.has(next.folded) || SAYING.has(next.folded))) return entry.standsFor;
  if (before && PARTNER_BEFORE.test(before.folded)) return entry.standsFor;
  if (before && DIRECTION_BEFORE.test(before.folded) && DEALING.test(at(back - 1)?.folded ?? ''))
    return entry.standsFor;
  if (seat) return before && /^(?:to|from)$/.test(before.folded) ? null : entry.standsFor;
  if (possessive && next && !PLACE_AFTER.test(next.folded) && next.shape === 'lower') return entry.standsFor;
  const hyphen = after?.text === '-' && !after.spaced ? at(candidate.to + 1)?.folded : undefined;
  return hyphen !== undefined &&
    /^(?:led|backed|aligned|friendly|controlled|brokered|sponsored|drafted)$/.test(hyphen)
    ? entry.standsFor
    : null;
}
