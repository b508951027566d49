import { stem } from '../text/english-stem.ts';
import type { Span } from '../text/span.ts';
import { tokenise } from '../text/tokens.ts';
import frames from './event-frames.json' with { type: 'json' };

/** What a passage says happens, whichever word says so: "annexed" and "seizure" are one frame. */
export interface EventFrame {
  readonly frame: string;
  /** Words and set phrases, commas between them; a text has one where it has its stem. */
  readonly words: string;
  /** The frame that says the contrary. */
  readonly opposite?: string;
}

export const EVENT_FRAMES: readonly EventFrame[] = frames;

interface Wording {
  readonly frame: string;
  readonly stems: readonly string[];
}

// Stemming them takes a while, so they wait for the first text.
let wordings: ReadonlyMap<string, readonly Wording[]> | null = null;

/** All wordings by their first stem, so that a text is read once. */
function wordingsByStem(): ReadonlyMap<string, readonly Wording[]> {
  const byStem = new Map<string, Wording[]>();
  for (const { frame, words } of EVENT_FRAMES)
    for (const word of words.split(', ')) {
      const stems = word.split(' ').map(stem);
      const first = stems[0] ?? '';
      byStem.set(first, [...(byStem.get(first) ?? []), { frame, stems }]);
    }
  return byStem;
}

/** The frames of a text, each where it stands first. Offsets are UTF-16 code units of the text. */
export function eventFrames(text: string): ReadonlyMap<string, Span> {
  wordings ??= wordingsByStem();
  const known = wordings;
  const tokens = tokenise(text).filter(({ kind }) => kind === 'word');
  const stems = tokens.map((token) => stem(token.text));
  const found = new Map<string, Span>();
  tokens.forEach(({ start }, at) => {
    for (const wording of known.get(stems[at] ?? '') ?? []) {
      const last = tokens[at + wording.stems.length - 1];
      if (!last || found.has(wording.frame)) continue;
      if (wording.stems.every((one, i) => one === stems[at + i]))
        found.set(wording.frame, { start, end: last.end });
    }
  });
  return found;
}

/** Where one text tells of an event and the other of its contrary, neither of them of both; null without that. */
export function contraryEvents(textA: string, textB: string): { readonly a: Span; readonly b: Span } | null {
  const [framesA, framesB] = [eventFrames(textA), eventFrames(textB)];
  for (const [frame, a] of framesA)
    for (const contrary of contraries.get(frame) ?? []) {
      const b = framesB.get(contrary);
      if (b && !framesA.has(contrary) && !framesB.has(frame)) return { a, b };
    }
  return null;
}

const contraries = new Map<string, Set<string>>();
for (const { frame, opposite } of EVENT_FRAMES) {
  if (opposite === undefined) continue;
  contraries.set(frame, (contraries.get(frame) ?? new Set()).add(opposite));
  contraries.set(opposite, (contraries.get(opposite) ?? new Set()).add(frame));
}
