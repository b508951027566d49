import { overlap } from '../../../text/span.ts';
import type { Alignment } from '../../aligning/align-claims.ts';
import type { ClaimTerm } from '../../aligning/claim-terms.ts';
import { toldEvents } from '../../aligning/frame-ties.ts';
import type { Claim } from '../../claim.ts';
import { areKin } from '../../meaning/frame-relations.ts';
import { termWeight } from '../../meaning/text-likeness.ts';
import type { WordVectors } from '../../meaning/word-vectors.ts';
import { clausesOf } from '../../reading/clauses.ts';
import { contentWords } from './content-words.ts';
import { type PairFeatures, upTo } from './features.ts';

/** A word of one side with the nearest that the other side has. */
interface Meeting {
  readonly weight: number;
  readonly predicate: boolean;
  /** 0 to 1; 1 for the same word or one that tells of the same kind of event. */
  readonly met: number;
}

// Words of kindred events are about this near.
const KIN = 0.7;
/** Words met less than this have no counterpart. */
const UNMET = 0.35;
/** Words met this well have one. */
const WELL_MET = 0.6;
/** Words that weigh more than this are rare enough to be missed. */
const RARE = 3;
/** Where a side has no such words, nothing is known. */
const UNKNOWN = 0.5;

/**
 * How well each word of the one finds a counterpart in the other. What the shorter text says, another report of the
 * same fact should say too; one rare word without a counterpart tells another fact.
 */
export function meetingFeatures({ a, b, meaning: { vectors } }: Alignment): PairFeatures {
  const [wordsA, wordsB] = [readWords(a.claim), readWords(b.claim)];
  const [inA, inB] = [meetingsOf(wordsA, wordsB, vectors), meetingsOf(wordsB, wordsA, vectors)];
  const [short, long] = inA.length <= inB.length ? [inA, inB] : [inB, inA];
  const missed = short.filter(({ met }) => met < UNMET).length;
  const [worst = 1, second = 1, third = 1] = short
    .flatMap(({ weight, met }) => (weight > RARE ? [met] : []))
    .sort((x, y) => x - y);
  return {
    meetShort: mean(short) ?? 0,
    meetLong: mean(long) ?? 0,
    meetPredicates: mean(short.filter(({ predicate }) => predicate)) ?? UNKNOWN,
    meetOthers: mean(short.filter(({ predicate }) => !predicate)) ?? UNKNOWN,
    worstMet: worst,
    secondWorstMet: second,
    thirdWorstMet: third,
    unmetWords: upTo(5, missed),
    unmetShare: short.length === 0 ? 0 : missed / short.length,
    wellMetWords: upTo(5, short.filter(({ met }) => met >= WELL_MET).length),
    halfMetWords: upTo(4, short.filter(({ met }) => met >= UNMET && met < WELL_MET).length),
  };
}

interface ReadWord extends ClaimTerm {
  readonly frames: readonly string[];
  readonly predicate: boolean;
}

function readWords(claim: Claim): ReadWord[] {
  const events = toldEvents(claim);
  const clauses = clausesOf(claim);
  return contentWords(claim).map((term) => ({
    ...term,
    frames: events.flatMap((event) => (overlap(event, term) > 0 ? [event.frame] : [])),
    predicate: clauses.some(({ predicate }) => predicate !== null && overlap(predicate, term) > 0),
  }));
}

function meetingsOf(
  words: readonly ReadWord[],
  others: readonly ReadWord[],
  vectors: WordVectors | null,
): Meeting[] {
  return words.map((word) => ({
    weight: termWeight(word.key),
    predicate: word.predicate,
    met: Math.max(0, ...others.map((other) => likeness(word, other, vectors))),
  }));
}

function likeness(one: ReadWord, other: ReadWord, vectors: WordVectors | null): number {
  if (one.key === other.key || one.frames.some((frame) => other.frames.includes(frame))) return 1;
  const kin = one.frames.some((frame) => other.frames.some((second) => areKin(frame, second)));
  return Math.max(kin ? KIN : 0, vectors?.likeness(one.key, other.key) ?? 0);
}

/** By weight; null for no words. */
function mean(meetings: readonly Meeting[]): number | null {
  const whole = meetings.reduce((sum, { weight }) => sum + weight, 0);
  return whole === 0 ? null : meetings.reduce((sum, { weight, met }) => sum + weight * met, 0) / whole;
}
