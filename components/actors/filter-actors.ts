import Fuse from 'fuse.js';
import type { PageActor } from '../../utils/messages/answers.ts';

/** 0 is an exact match; above this, names look unrelated to what was typed. */
const THRESHOLD = 0.35;

/**
 * Actors whose names resemble what was typed, best first; all in their own order where nothing was typed. Anywhere in
 * the name counts, accents do not.
 */
export function filterActors(actors: readonly PageActor[], typed: string): readonly PageActor[] {
  const wanted = typed.trim();
  if (wanted === '') return actors;
  const names = new Fuse(actors, {
    keys: ['actor.name'],
    threshold: THRESHOLD,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return names.search(wanted).map((found) => found.item);
}
