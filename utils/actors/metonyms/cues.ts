import { FUNCTION_WORDS } from '../words/function-words.ts';
import { ACTING, SAYING } from '../words/speech-verbs.ts';
import {
  ACTED,
  BEFALLS,
  BETWEEN_NAME_AND_VERB,
  DEALINGS,
  DEALT_WITH,
  GOVERNING,
  HELPING,
  PLACED,
  POLICIES,
  POWERS,
  TOWN,
  TRANSPORT,
  TRAVEL,
  TRUST,
} from './cue-words.ts';
import type { Surroundings } from './surroundings.ts';

/** Something beside a name that speaks for acting (above 0) or for a mere place (below 0), in log-odds. */
export type Weight = number;

/** What has only a town follows the name. */
export const OF_A_TOWN: Weight = -3;
// Words of what is owned: "Moscow’s long imperial ambitions".
const REACH = 4;
const LOCATIVE =
  /^(?:in|at|near|outside|inside|around|across|throughout|into|through|beyond|via|beside|above|within|onto)$/;
const PREPOSITION = /^(?:to|from|by|with|against|between|of|for|on|towards?)$/;
const CLAUSE_OPENER =
  /^(?:that|if|because|since|while|whether|when|where|as|what|how|why|but|after|before|until|unless|although|though|and)$/;

/** What follows the name: its verb, the noun that it qualifies, what it owns. */
export function weighAfter({ after, possessive, before }: Surroundings): Weight {
  if (possessive) return weighOwned(after);
  const [next = ''] = after;
  if (next === '' || /^[^\p{L}]/u.test(next)) return 0;
  const at = after.findIndex((word) => !isAdverb(word));
  const verb = after[at] ?? '';
  const beyond = after.slice(at + 1).filter((word) => !isAdverb(word));
  if (TOWN.has(next) && !SAYING.has(next)) return OF_A_TOWN;
  if (POWERS.has(next)) return 2.5;
  if (HELPING.has(verb)) return weighHelped(verb, beyond);
  if (SAYING.has(verb)) return 3.5;
  if (ACTING.has(verb) || GOVERNING.has(verb)) return 3;
  if (POLICIES.has(next) && at === 0) return 1;
  if (/^\p{L}{3,}ed$/u.test(verb)) return 1.2;
  return CLAUSE_OPENER.test(before[0] ?? '') && /^\p{L}{3,}s$/u.test(verb) ? 1.5 : 0;
}

const isAdverb = (word: string): boolean => BETWEEN_NAME_AND_VERB.has(word) || /^\p{L}{3,}ly$/u.test(word);

function weighHelped(verb: string, beyond: readonly string[]): Weight {
  if (
    beyond.slice(0, 2).some((word) => BEFALLS.has(word)) &&
    /^(?:is|are|was|were|be|been|has|had|have)$/.test(verb)
  )
    return -2;
  if (/^(?:has|have|had)$/.test(verb) && beyond.slice(0, 4).some((word) => TOWN.has(word))) return -2;
  if (/^(?:is|are|was|were)$/.test(verb) && /^(?:a|an|the|one|in|on|at)$/.test(beyond[0] ?? '')) return 0.6;
  return 2.2;
}

function weighOwned(owned: readonly string[]): Weight {
  const [first = ''] = owned;
  if (!/^\p{L}/u.test(first)) return 1.5;
  const end = owned.findIndex((word) => FUNCTION_WORDS.has(word) || !/^\p{L}/u.test(word));
  const near = owned.slice(0, Math.min(end < 0 ? REACH : end, REACH));
  const policy = near.findIndex((word) => POLICIES.has(word));
  const town = near.findIndex((word) => TOWN.has(word));
  if (town >= 0 && (policy < 0 || town <= policy)) return OF_A_TOWN;
  return policy >= 0 ? 3 : 0.9;
}

/** Whether a preposition governs the name, so that a verb after it has another subject: "officials in Kyiv said". */
export function isGoverned({ before: [last = ''], possessive }: Surroundings): boolean {
  return !possessive && (LOCATIVE.test(last) || PREPOSITION.test(last));
}

/** What leads up to the name: a preposition with what governs it, or a verb that has it as object. */
export function weighBefore(around: Surroundings): Weight {
  const { before } = around;
  // What stands before "Beijing’s favour" leads up to the favour.
  if (around.possessive) return 0;
  const [last = '', previous = '', third = ''] = before;
  if (TRAVEL.has(last) && !SAYING.has(last)) return -3;
  if (
    /^(?:capital|city|town|downtown|central|nearby|outside|greater|northern|southern|eastern|western|wartime)$/.test(
      last,
    )
  )
    return -2.5;
  if (LOCATIVE.test(last)) return weighLocative(before);
  const governed = governor(before.slice(1));
  switch (last) {
    case 'to':
      return weighDirection(governed, before, -0.5);
    case 'from':
      return (around.after[0] === 'to' || around.after[1] === 'to') && !DEALINGS.has(previous)
        ? -3.5
        : weighDirection(governed, before, -0.4);
    case 'by':
      return /(?:ed|led|run|held|seen|made|sent|set|drawn|driven|sought|taken|won|given|shown|kept|put)$/.test(
        previous,
      )
        ? 2.8
        : 1;
    case 'with':
      return DEALINGS.has(governed) ? 3.2 : 2.2;
    case 'against':
      return /^(?:strikes?|raids?|drones?|missiles?)$/.test(governed) ? -0.5 : 2.5;
    case 'between':
      return [previous, third, governed].some((word) => TRANSPORT.has(word))
        ? -3
        : [previous, third, governed].some((word) => DEALINGS.has(word))
          ? 3
          : 1.2;
    case 'of':
      return TOWN.has(previous)
        ? -3
        : POLICIES.has(previous) || DEALINGS.has(previous) || POWERS.has(previous)
          ? 2.3
          : -0.2;
    case 'for':
      return weighDirection(governed, before, 0.6);
    case 'on':
      return /^(?:attacks?|assaults?|strikes?|missiles?|drones?|advance|march|marched|bombs?|fell|rain)$/.test(
        governed,
      )
        ? -2
        : DEALINGS.has(governed) || POLICIES.has(governed)
          ? 2.5
          : 0;
    case 'toward':
    case 'towards':
      return DEALINGS.has(governed) || POLICIES.has(governed) ? 2.5 : -2;
    default:
      return DEALT_WITH.has(last) ? 2.8 : 0;
  }
}

/** The word that a preposition leans on, past adverbs, particles and objects: "talks (on Friday) with". */
function governor(words: readonly string[]): string {
  const telling = words
    .slice(0, 4)
    .find((word) => DEALINGS.has(word) || TRAVEL.has(word) || POLICIES.has(word));
  return telling ?? words[0] ?? '';
}

function weighDirection(governed: string, before: readonly string[], otherwise: Weight): Weight {
  const [, previous = ''] = before;
  if (DEALINGS.has(previous)) return 2.5;
  if (TRAVEL.has(previous) || TOWN.has(previous) || TRANSPORT.has(previous)) return -3;
  if (DEALINGS.has(governed) || POLICIES.has(governed)) return 1.9;
  return TRAVEL.has(governed) ? -2.5 : otherwise;
}

function weighLocative([preposition = '', previous = '']: readonly string[]): Weight {
  if (preposition !== 'in' && preposition !== 'inside' && preposition !== 'within') return -3;
  if (TRUST.has(previous)) return 2;
  return POWERS.has(previous) ? 1.6 : -3;
}

/** The other part of a compound. */
export function weighCompound({ hyphenAfter, hyphenBefore }: Surroundings): Weight {
  if (hyphenAfter !== null && ACTED.has(hyphenAfter)) return 3.5;
  if (hyphenAfter !== null && PLACED.has(hyphenAfter)) return -3.5;
  return hyphenBefore !== null && /^(?:pro|anti|non)$/.test(hyphenBefore) ? 3.5 : 0;
}
