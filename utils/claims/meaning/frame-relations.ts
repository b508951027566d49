import type { EventFrame } from './event-frame.ts';
import { allFrames, readingsOf } from './frame-lexicon.ts';

/** The frame of that name; null where there is none. */
export function frameOf(name: string): EventFrame | null {
  return allFrames().get(name) ?? null;
}

/** Whether two frames, by name, cannot hold of the same thing at the same time. Symmetric. */
export function areOpposite(first: string, second: string): boolean {
  return allFrames().get(first)?.opposites.has(second) ?? false;
}

/** Whether two different frames, by name, are near in meaning. Symmetric. */
export function areKin(first: string, second: string): boolean {
  return allFrames().get(first)?.kin.has(second) ?? false;
}

/** Whether two words, lower case, can stand by themselves for frames that are opposite. */
export function tellOpposites(first: string, second: string): boolean {
  const frames = framesOf(second);
  return frames.size > 0 && [...framesOf(first)].some((frame) => opposesOne(frame, frames));
}

const framesOf = (word: string): ReadonlySet<string> => {
  const { verb, noun, adjective } = readingsOf(word);
  return new Set([...verb, ...noun, ...adjective]);
};

const opposesOne = (frame: string, others: ReadonlySet<string>): boolean => {
  for (const opposite of frameOf(frame)?.opposites ?? []) if (others.has(opposite)) return true;
  return false;
};
