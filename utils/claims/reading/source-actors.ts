import { type ActorId, actingActor, type Mention, type Recognition } from '../../actors/actor.ts';
import { firstMentionEndingAfter } from '../../actors/mentions-in-order.ts';
import type { Span } from '../../text/span.ts';
import type { DescribedActor } from './described-actors.ts';
import { beginsOffice, speaksForOwner } from './role-phrases.ts';

/** Mentions before a pronoun that are looked at. */
const PRONOUN_REACH = 8;

/**
 * Gives the actor that a phrase of a text speaks of: a person that it names or describes, else who else is named in it
 * ("a Kremlin spokesman"), and for "he" and "she" the person of whom was spoken last. Offsets are UTF-16 code units.
 */
export function sourceActors(
  text: string,
  { mentions, actors }: Recognition,
  described: readonly DescribedActor[],
): (source: Span) => ActorId | null {
  const persons = new Set(actors.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
  const isPerson = ({ actor }: Mention) => persons.has(actor);

  /** "Ryan’s plan" and "a Ryan spokesman" are not Ryan; "Ryan’s “plan”" is. */
  const heads = ({ end }: Span, source: Span) => {
    const rest = text.slice(end, source.end);
    return !/^[’']s?\s/.test(rest) && !beginsOffice(rest);
  };

  /** "Norland’s ministry" speaks for Norland, "Norland’s harbour" does not. */
  const speaksThrough = ({ end }: Span, source: Span) => {
    const rest = text.slice(end, source.end);
    return !/^[’']s?\s/.test(rest) || speaksForOwner(rest);
  };

  const personBefore = (source: Span): ActorId | null => {
    const next = firstMentionEndingAfter(mentions, source.start);
    const near = mentions.slice(Math.max(0, next - PRONOUN_REACH + 1), next);
    const named = near.findLast(isPerson);
    const last = described[firstMentionEndingAfter(described, source.start) - 1];
    const isNear = last !== undefined && last.end >= (near[0]?.start ?? 0);
    if (isNear && last.end > (named?.end ?? 0)) return last.actor;
    return named?.actor ?? null;
  };

  return (source) => {
    const named = overlapping(mentions, source);
    // "US Treasury Secretary Scott Bessent": the person speaks.
    const person = named.find((mention) => isPerson(mention) && heads(mention, source));
    if (person) return actingActor(person);
    const role = overlapping(described, source).find((one) => heads(one, source));
    if (role) return role.actor;
    const other = named.find((mention) => !isPerson(mention) && speaksThrough(mention, source));
    if (other) return actingActor(other);
    return /^(?:he|she)$/i.test(text.slice(source.start, source.end)) ? personBefore(source) : null;
  };
}

function overlapping<Item extends Span>(items: readonly Item[], { start, end }: Span): Item[] {
  const found: Item[] = [];
  for (let at = firstMentionEndingAfter(items, start); at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || item.start >= end) break;
    found.push(item);
  }
  return found;
}
