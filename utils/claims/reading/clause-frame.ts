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
  const on = frames.filter((mention) => overlap(mention, verb) > 0);
  const told = on.length > 0 ? on : object ? frames.filter((mention) => contains(object, mention)) : [];
  const inOrder = [...told].sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  return [...new Set(inOrder.map(({ frame }) => frame))];
}

const RANK = { phrase: 0, verb: 1, noun: 2, adjective: 2 } as const;
