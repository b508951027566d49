import type { Span } from '../../text/span.ts';
import { contentTerms } from '../../text/terms.ts';
import type { Token } from '../../text/tokens.ts';
import type { WordVectors } from '../meaning/word-vectors.ts';
import type { Alignment } from './align-claims.ts';
import { type Divergence, spanOf } from './align-words.ts';
import { baseForm } from './base-form.ts';

/** What one of two versions of a sentence says in place of the other, or besides it. */
export interface WordSwap {
  readonly kind: 'replaced' | 'added' | 'turned round';
  /** Null where a version says nothing in that place. */
  readonly a: Span | null;
  readonly b: Span | null;
}

/** From this likeness on two sentences differ in a few places only. */
const HARDLY_CHANGED = 0.85;
/** From this likeness on two stems may be two words for one thing. */
const KIN = 0.45;

interface Place {
  readonly divergence: Divergence;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

/**
 * How one version of a sentence was made to say something else: another word in place of one, words added, or the same
 * words in turned places. Null where the versions may mean the same: who words a sentence anew changes it in many places
 * and puts one word for one, who changes what it says does it in one.
 */
export function wordSwap({ words, meaning }: Alignment): WordSwap | null {
  if (words === null || words.similarity < HARDLY_CHANGED) return null;
  const places = words.divergences.flatMap((divergence) => {
    const [a, b] = [stemsOf(divergence.a), stemsOf(divergence.b)];
    return a.length + b.length > 0 ? [{ divergence, a, b }] : [];
  });
  return turnedRound(places, meaning.vectors) ?? madeLonger(places) ?? replaced(places, meaning.vectors);
}

const stemsOf = (tokens: readonly Token[]) =>
  contentTerms(tokens.map(({ text }) => text).join(' ')).map(({ term }) => baseForm(term));

/** "Train a worker to lead managers" for "train a manager to lead workers". */
function turnedRound(places: readonly Place[], vectors: WordVectors | null): WordSwap | null {
  const changed = places.filter(
    (place) => place.a.length > 0 && place.b.length > 0 && areUnkin(place, vectors),
  );
  for (const first of changed)
    for (const second of changed)
      if (first !== second && isSame(first.a, second.b) && isSame(first.b, second.a))
        return { kind: 'turned round', ...spansOf(first.divergence) };
  return null;
}

const isSame = (a: readonly string[], b: readonly string[]) => a.join(' ') === b.join(' ');

/** Two words or more that the other version has nothing for. */
function madeLonger(places: readonly Place[]): WordSwap | null {
  const added = places.filter(({ a, b }) => a.length === 0 || b.length === 0);
  const [place] = added.sort((x, y) => sizeOf(y) - sizeOf(x));
  if (!place || added.length !== places.length || places.length > 2) return null;
  return places.length === 2 || sizeOf(place) >= 2 ? { kind: 'added', ...spansOf(place.divergence) } : null;
}

const sizeOf = ({ a, b }: Place) => Math.max(a.length, b.length);

function replaced(places: readonly Place[], vectors: WordVectors | null): WordSwap | null {
  const [place, second] = places;
  if (!place || second || place.a.length === 0 || place.b.length === 0) return null;
  const swap: WordSwap = { kind: 'replaced', ...spansOf(place.divergence) };
  // One word for one is as often a synonym.
  if (place.a.length === 1 && place.b.length === 1) return isUnlike(place, vectors) ? swap : null;
  return sizeOf(place) >= 2 && areUnkin(place, vectors) ? swap : null;
}

/** Numbers, and words that are so rare that they name something. */
function isUnlike({ a: [a = ''], b: [b = ''] }: Place, vectors: WordVectors | null): boolean {
  if (/^\d/.test(a) && /^\d/.test(b)) return true;
  return vectors !== null && (!vectors.has(a) || !vectors.has(b)) && a.slice(0, 4) !== b.slice(0, 4);
}

function areUnkin({ a, b }: Place, vectors: WordVectors | null): boolean {
  return !a.some((one) => b.some((other) => one === other || (vectors?.likeness(one, other) ?? 0) >= KIN));
}

const spansOf = ({ a, b }: Divergence) => ({ a: spanOf(a), b: spanOf(b) });
