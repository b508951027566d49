import { createTagger, type Tagger } from '../actors/tagger/tagger.ts';
import { readTaggerModel } from '../actors/tagger/tagger-model.ts';

/** Where the build puts the model, within the extension. */
const ADDRESS = '/actors/tagger.model';

/** Loads the tagger that ships with the extension, from its own files. Throws where they are damaged. */
export async function loadShippedTagger(): Promise<Tagger> {
  const answer = await fetch(ADDRESS);
  return createTagger(readTaggerModel(new Uint8Array(await answer.arrayBuffer())));
}
