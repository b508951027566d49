import { contains, overlap, type Span } from '../../text/span.ts';
import type { FrameMention } from '../meaning/event-frame.ts';

/**
 * What a predicate may tell of, the likeliest first: the frames of a set phrase around its verb, then those of the
 * verb; where it has none, those of what it is done to ("took a decision"). `frames` are those of the claim, in order.
 */
export function predicateFrames(
  frames: readonly FrameMention[],
  verb: Span,
  object: Span | null,
): readonly string[] {
  const on = near(frames, verb).filter((mention) => overlap(mention, verb) > 0);
  const told =
    on.length > 0 || object === null
      ? on
      : near(frames, object).filter((mention) => contains(object, mention));
  const inOrder = [...told].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  return [...new Set(inOrder.map(({ frame }) => frame))];
}

const RANK = { phrase: 0, verb: 1, noun: 2, adjective: 2 } as const;

/** Code units of a set phrase at most, so that a search needs not begin at the text's start. */
const LONGEST = 120;

/** The mentions that may touch a span. */
function near(frames: readonly FrameMention[], { start, end }: Span): readonly FrameMention[] {
  const firstFrom = (offset: number) => {
    let [low, high] = [0, frames.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((frames[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return frames.slice(firstFrom(start - LONGEST), firstFrom(end));
}
