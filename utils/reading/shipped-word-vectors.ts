import { WordVectors } from '../claims/meaning/word-vectors.ts';

/** Where the build puts the word vectors, within the extension. */
const ADDRESS = '/claims/word-vectors.bin';

/** Loads the word vectors that ship with the extension, from its own files. Throws where they are damaged. */
export async function loadShippedWordVectors(): Promise<WordVectors> {
  const answer = await fetch(ADDRESS);
  return WordVectors.from(new Uint8Array(await answer.arrayBuffer()));
}
