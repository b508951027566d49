import { overlap, type Span } from '../../text/span.ts';
import type { DifferingWords } from './differing-words.ts';

/** What stands in one place of both texts, pair by pair, where as many of a kind stand there. */
export function exchanged<Item extends Span>(
  earlier: readonly Item[],
  later: readonly Item[],
  differing: readonly DifferingWords[],
): (readonly [Item, Item])[] {
  return differing.flatMap((words) => {
    const before = earlier.filter((item) => touches(words.earlier, item));
    const after = later.filter((item) => touches(words.later, item));
    if (before.length !== after.length) return [];
    return before.flatMap((item, at) => {
      const other = after[at];
      return other === undefined ? [] : [[item, other] as const];
    });
  });
}

/** Each item in its first pair alone. */
export function distinct<Item>(pairs: readonly (readonly [Item, Item])[]): (readonly [Item, Item])[] {
  const taken = new Set<Item>();
  return pairs.filter(([first, second]) => {
    if (taken.has(first) || taken.has(second)) return false;
    taken.add(first).add(second);
    return true;
  });
}

/** Whether both stand where the texts differ. */
export function isExchanged(first: Span, second: Span, differing: readonly DifferingWords[]): boolean {
  return (
    differing.some(({ earlier }) => touches(earlier, first)) &&
    differing.some(({ later }) => touches(later, second))
  );
}

/** Whether a span holds any part of the words. */
export function touches(words: readonly Span[], span: Span | undefined): boolean {
  return span !== undefined && words.some((word) => overlap(word, span) > 0);
}
