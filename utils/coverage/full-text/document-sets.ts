import type { DocumentNumber, Postings } from '../coverage-index.ts';

// Sets of documents as ascending numbers without repetition.

/** The documents that all of the sets have. The smallest set is looked up in the others. */
export function intersect(sets: readonly Uint32Array[]): Uint32Array {
  const [smallest, ...others] = [...sets].sort((a, b) => a.length - b.length);
  if (smallest === undefined) return new Uint32Array(0);
  return others.reduce((left, other) => keep(left, other, true), smallest);
}

/** The documents of one set that the other does not have. */
export function subtract(from: Uint32Array, other: Uint32Array): Uint32Array {
  return keep(from, other, false);
}

function keep(documents: Uint32Array, other: Uint32Array, shared: boolean): Uint32Array {
  const kept = new Uint32Array(documents.length);
  let count = 0;
  let at = 0;
  for (const document of documents) {
    at = firstFrom(other, document, at);
    if ((other[at] === document) !== shared) continue;
    kept[count] = document;
    count += 1;
  }
  return kept.slice(0, count);
}

/**
 * Where the first number from `wanted` on stands at or after `from`: steps that double, then halves between them, so
 * that a short list passes through a long one without looking at all of it (Bentley and Yao 1976).
 */
function firstFrom(documents: Uint32Array, wanted: DocumentNumber, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < documents.length && (documents[low + step] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(documents.length, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((documents[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The documents that any of the sets has. */
export function unite(sets: readonly Uint32Array[]): Uint32Array {
  const [first, second, ...others] = sets;
  if (first === undefined) return new Uint32Array(0);
  if (second === undefined) return first;
  const all = new Uint32Array(sets.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const set of [first, second, ...others]) {
    all.set(set, end);
    end += set.length;
  }
  return withoutRepetition(all.sort());
}

function withoutRepetition(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (const document of sorted) {
    if (count > 0 && sorted[count - 1] === document) continue;
    sorted[count] = document;
    count += 1;
  }
  return sorted.slice(0, count);
}

/** The postings of several terms as those of one: who has any of them, with the sum of their weights. */
export function unitePostings(lists: readonly Postings[]): Postings {
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return only;
  const documents = unite(lists.map((list) => list.documents));
  const weights = new Float32Array(documents.length);
  for (const list of lists) {
    let at = 0;
    for (const [i, document] of list.documents.entries()) {
      at = firstFrom(documents, document, at);
      weights[at] = (weights[at] ?? 0) + (list.weights[i] ?? 0);
    }
  }
  return { documents, weights };
}
