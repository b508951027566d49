import type { Span } from '../../text/span.ts';
import { findFrames } from './find-frames.ts';
import { frameOf } from './frame-relations.ts';

/** The frames of a text, each where it stands first. Offsets are UTF-16 code units of the text. */
export function eventFrames(text: string): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const { frame, start, end } of findFrames(text))
    if (!found.has(frame)) found.set(frame, { start, end });
  return found;
}

/** Where one text tells of an event and the other of its contrary, neither of them of both; null without that. */
export function contraryEvents(textA: string, textB: string): { readonly a: Span; readonly b: Span } | null {
  const [framesA, framesB] = [eventFrames(textA), eventFrames(textB)];
  for (const [frame, a] of framesA)
    for (const contrary of frameOf(frame)?.opposites ?? []) {
      const b = framesB.get(contrary);
      if (b && !framesA.has(contrary) && !framesB.has(frame)) return { a, b };
    }
  return null;
}
