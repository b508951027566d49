import type { ActorDocument } from './document.ts';
import { isNameLike } from './word-classes.ts';

/** How the document writes a word where its capital would tell. */
export interface Evidence {
  /** Occurrences in small letters. */
  readonly lower: ReadonlyMap<string, number>;
  /** Occurrences with a capital within a sentence. */
  readonly capital: ReadonlyMap<string, number>;
}

/** Counts, for each folded word, its writings over the whole document. */
export function gatherEvidence(document: ActorDocument): Evidence {
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const word of document.words) {
    if (word.shape === 'lower') lower.set(word.folded, (lower.get(word.folded) ?? 0) + 1);
    else if (isNameLike(word) && !word.opens && word.style === 'sentence')
      capital.set(word.folded, (capital.get(word.folded) ?? 0) + 1);
  }
  return { lower, capital };
}
