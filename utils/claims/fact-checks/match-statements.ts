import { inverseDocumentFrequency } from '../../coverage/bm25.ts';
import { commonShare } from '../../coverage/common-words.ts';
import { actorOfTerm } from '../../coverage/document-terms.ts';
import type { StatementKeys } from './statement-keys.ts';

/** How much finding a key tells, above 0. */
export type KeyRarity = (key: string) => number;

/** Of fewer statements than this, general English says which words are common. */
const KNOWING_COLLECTION = 1_000;

/**
 * How much keys tell among the checked statements at hand: inverse document frequency, where a word counts as no rarer
 * than general English has it.
 * @param all how many statements there are, of which those given are the ones with any key in question
 */
export function keyRarity(statements: readonly StatementKeys[], all: number): KeyRarity {
  const total = Math.max(all, statements.length, KNOWING_COLLECTION);
  const holders = new Map<string, number>();
  for (const keys of statements) for (const key of keys.keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  return (key) =>
    inverseDocumentFrequency(total, Math.max(holders.get(key) ?? 0, commonShare(key) * KNOWING_COLLECTION));
}

/** How alike two statements are: the cosine of their keys, each weighed by how much it tells; 0 to 1. */
export function statementLikeness(one: StatementKeys, other: StatementKeys, rarity: KeyRarity): number {
  let dot = 0;
  for (const [key, weight] of one) dot += weight * (other.get(key) ?? 0) * rarity(key) ** 2;
  return dot === 0 ? 0 : dot / (lengthOf(one, rarity) * lengthOf(other, rarity));
}

function lengthOf(keys: StatementKeys, rarity: KeyRarity): number {
  let sum = 0;
  for (const [key, weight] of keys) sum += (weight * rarity(key)) ** 2;
  return Math.sqrt(sum);
}

/**
 * From this likeness on two statements count as the same. Of tweets beside the claims that were checked of them (CLEF
 * CheckThat! 2020), four in ten are above it, and 39 of 40 finds above it are right.
 */
const SAME_FROM = 0.5;
/** Words that the two share at least: names alone do not make a statement. */
const FEWEST_WORDS = 3;

/**
 * How alike two statements are that seem to say the same; null where they need not. Cautious: a fact-check beside a
 * sentence that it does not speak of accuses somebody wrongly.
 */
export function sameStatement(one: StatementKeys, other: StatementKeys, rarity: KeyRarity): number | null {
  const shared = [...one.keys()].filter((key) => other.has(key));
  const actors = shared.filter((key) => actorOfTerm(key) !== null).length;
  if (shared.length - actors < FEWEST_WORDS) return null;
  const likeness = statementLikeness(one, other, rarity);
  return likeness >= SAME_FROM ? likeness : null;
}
