import { readFileSync } from 'node:fs';
import { WordVectors } from '../../utils/claims/meaning/word-vectors.ts';

const VECTORS = new URL('../../assets/claims/word-vectors.bin', import.meta.url);

let read: WordVectors | null = null;

/** The word vectors that ship, read once. */
export function builtInWordVectors(): WordVectors {
  read ??= WordVectors.from(readFileSync(VECTORS));
  return read;
}
