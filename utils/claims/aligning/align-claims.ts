import type { ActorId } from '../../actors/actor.ts';
import { intervalsShareADay } from '../../text/calendar.ts';
import type { Claim } from '../claim.ts';
import type { ClaimInContext } from '../claim-in-context.ts';
import { type Meaning, WORDS_ALONE } from '../meaning/meaning.ts';
import { alignWords, type WordAlignment } from './align-words.ts';
import { type ClaimTerm, claimTerms } from './claim-terms.ts';

/** What two claims share. */
export interface Alignment {
  readonly a: ClaimInContext;
  readonly b: ClaimInContext;
  readonly shared: readonly SharedTerm[];
  /** Weight of what is shared over that of the poorer claim, 0 to 1. */
  readonly containment: number;
  /** Weight of what is shared over that of both together, 0 to 1. */
  readonly jaccard: number;
  /** Weight of what is shared. */
  readonly weight: number;
  /** The same without names: what is said, not of whom. */
  readonly matter: { readonly weight: number; readonly containment: number; readonly jaccard: number };
  readonly sharedActors: readonly ActorId[];
  /** Word by word, where the claims are alike enough for that to mean something; else null. */
  readonly words: WordAlignment | null;
  /** Whether the dates that the claims give for their facts leave no day in common. */
  readonly periodsConflict: boolean;
  /** Whether a person put the two side by side; else a search did, and more has to speak for one subject. */
  readonly given: boolean;
  /** What is known of the meaning of words. */
  readonly meaning: Meaning;
}

export interface SharedTerm {
  readonly key: string;
  readonly inA: ClaimTerm;
  readonly inB: ClaimTerm;
}

/** Shares below this make a word-by-word alignment pointless. */
const WORDS_FROM = 0.3;

/** Lays two claims side by side. */
export function align(
  a: ClaimInContext,
  b: ClaimInContext,
  given = false,
  meaning: Meaning = WORDS_ALONE,
): Alignment {
  const termsA = claimTerms(a.claim);
  const termsB = claimTerms(b.claim);
  const byKey = new Map(termsB.map((term) => [term.key, term]));
  const shared = termsA.flatMap((inA) => {
    const inB = byKey.get(inA.key);
    return inB ? [{ key: inA.key, inA, inB }] : [];
  });
  const sum = (terms: readonly ClaimTerm[]) => terms.reduce((total, { weight }) => total + weight, 0);
  const weight = sum(shared.map(({ inA }) => inA));
  const [wholeA, wholeB] = [sum(termsA), sum(termsB)];
  const plain = (terms: readonly ClaimTerm[]) => terms.filter(({ name }) => !name);
  const matter = sum(plain(shared.map(({ inA }) => inA)));
  const [matterA, matterB] = [sum(plain(termsA)), sum(plain(termsB))];
  const jaccard = ratio(weight, wholeA + wholeB - weight);
  return {
    a,
    b,
    given,
    meaning,
    shared,
    weight,
    matter: {
      weight: matter,
      containment: ratio(matter, Math.min(matterA, matterB)),
      jaccard: ratio(matter, matterA + matterB - matter),
    },
    containment: ratio(weight, Math.min(wholeA, wholeB)),
    jaccard,
    words: jaccard >= WORDS_FROM ? alignWords(a.claim.text, b.claim.text) : null,
    periodsConflict: periodsConflict(a.claim, b.claim),
    sharedActors: a.claim.actors.filter((actor) => b.claim.actors.includes(actor)),
  };
}

const givenAlignments = new WeakMap<Alignment, Alignment>();

/** The same, as if a person had put the two side by side; one object each time, so that what is read off it is kept. */
export function asGiven(alignment: Alignment): Alignment {
  if (alignment.given) return alignment;
  const given = givenAlignments.get(alignment) ?? { ...alignment, given: true };
  givenAlignments.set(alignment, given);
  return given;
}

function periodsConflict(a: Claim, b: Claim): boolean {
  const intervals = (claim: Claim) =>
    claim.dates.flatMap(({ interval, bound }) => (bound === 'on' ? (interval ?? []) : []));
  const [inA, inB] = [intervals(a), intervals(b)];
  if (inA.length === 0 || inB.length === 0) return false;
  return !inA.some((one) => inB.some((other) => intervalsShareADay(one, other)));
}

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
