import { passageLikeness, wordRuns } from './passage-likeness.ts';
import { plainKey } from './plain-words.ts';

/** Where passages of two versions stand to each other. `earlier` and `later` are places in the two lists. */
export type AlignedPassage =
  | { readonly kind: 'same' | 'moved'; readonly earlier: number; readonly later: number }
  | { readonly kind: 'reworded'; readonly earlier: number; readonly later: number }
  | { readonly kind: 'dropped'; readonly earlier: number }
  | { readonly kind: 'added'; readonly later: number };

/** From this likeness on two passages are one in other words. */
const REWORDED_FROM = 0.4;
/** Pairs of passages that are weighed at most; beyond, what is not the same counts as dropped and added. */
const PAIRS_LIMIT = 250_000;

interface Pair {
  readonly earlier: number;
  readonly later: number;
  readonly same: boolean;
}

/**
 * Lays the passages (paragraphs, sentences) of two versions side by side. Those of the same words are paired first, the
 * first with the first; the rest by likeness, the likest first. What is not on the longest common order (by the method of
 * Hunt and Szymanski 1977, "A fast algorithm for computing longest common subsequences") has moved. Every passage
 * stands in the answer exactly once: in the order of the later version, what was dropped before what followed it.
 */
export function alignPassages(earlier: readonly string[], later: readonly string[]): AlignedPassage[] {
  const same = samePairs(earlier.map(plainKey), later.map(plainKey));
  const pairs = [...same, ...likePairs(earlier, later, same)].sort((x, y) => x.earlier - y.earlier);
  const inPlace = new Set(longestInOrder(pairs));
  const byLater = new Map(pairs.map((pair) => [pair.later, pair]));
  const paired = new Set(pairs.map((pair) => pair.earlier));
  const aligned: AlignedPassage[] = [];
  let told = 0;
  const dropUpTo = (end: number) => {
    for (; told < end; told += 1) if (!paired.has(told)) aligned.push({ kind: 'dropped', earlier: told });
  };
  for (const at of later.keys()) {
    const pair = byLater.get(at);
    if (pair === undefined) {
      aligned.push({ kind: 'added', later: at });
      continue;
    }
    if (inPlace.has(pair)) dropUpTo(pair.earlier);
    const kind = !pair.same ? 'reworded' : inPlace.has(pair) ? 'same' : 'moved';
    aligned.push({ kind, earlier: pair.earlier, later: at });
  }
  dropUpTo(earlier.length);
  return aligned;
}

/** The n-th passage of some words with the n-th of the same words. */
function samePairs(earlier: readonly string[], later: readonly string[]): Pair[] {
  const places = Map.groupBy(later.keys(), (at) => later[at] ?? '');
  return earlier.flatMap((key, at) => {
    const next = places.get(key)?.shift();
    return next === undefined ? [] : [{ earlier: at, later: next, same: true }];
  });
}

/** Of what is left, the likest together, each once; of equally like ones those that stand nearest. */
function likePairs(earlier: readonly string[], later: readonly string[], same: readonly Pair[]): Pair[] {
  const [usedEarlier, usedLater] = [new Set(same.map((p) => p.earlier)), new Set(same.map((p) => p.later))];
  const left = runsOf(earlier, usedEarlier);
  const right = runsOf(later, usedLater);
  if (left.length * right.length > PAIRS_LIMIT) return [];
  const options = left.flatMap((a) =>
    right.flatMap((b) => {
      const likeness = passageLikeness(a.runs, b.runs);
      return likeness < REWORDED_FROM ? [] : [{ earlier: a.at, later: b.at, same: false, likeness }];
    }),
  );
  const apart = (pair: Pair) => Math.abs(pair.earlier - pair.later);
  options.sort((x, y) => y.likeness - x.likeness || apart(x) - apart(y));
  return options.flatMap(({ likeness: _, ...pair }) => {
    if (usedEarlier.has(pair.earlier) || usedLater.has(pair.later)) return [];
    usedEarlier.add(pair.earlier);
    usedLater.add(pair.later);
    return [pair];
  });
}

function runsOf(passages: readonly string[], used: ReadonlySet<number>) {
  return passages.flatMap((text, at) => (used.has(at) ? [] : [{ at, runs: wordRuns(text) }]));
}

/** The most pairs that stand in one order in both versions; `pairs` are in order of the earlier one. */
function longestInOrder(pairs: readonly Pair[]): Pair[] {
  interface Chain {
    readonly pair: Pair;
    readonly before: Chain | null;
  }
  /** The chain of each length whose last place is the earliest. */
  const best: Chain[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((best[middle]?.pair.later ?? 0) < pair.later) low = middle + 1;
      else high = middle;
    }
    best[low] = { pair, before: best[low - 1] ?? null };
  }
  const inOrder: Pair[] = [];
  for (let chain = best.at(-1) ?? null; chain !== null; chain = chain.before) inOrder.push(chain.pair);
  return inOrder;
}
