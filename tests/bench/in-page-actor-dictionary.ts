import { packDictionary } from '../../utils/actors/dictionary/pack-dictionary.ts';
import { openCorpus } from '../../utils/corpus/corpus.ts';
import { generatedActors } from './generated-actors.ts';

// Runs inside a page of the extension: what its worker does when it starts.

const NAME = 'sidelight-bench';

export interface InPageDictionaryBench {
  /** Stores a packed dictionary of so many generated actors. Answers its size in bytes. */
  store(actors: number, seed: number): Promise<number>;
  /** Opens the database, reads the dictionary and asks it for a form. Both times in milliseconds. */
  load(): Promise<{ readonly database: number; readonly dictionary: number; readonly found: number }>;
}

const bench: InPageDictionaryBench = {
  async store(actors, seed) {
    const bytes = packDictionary(generatedActors(actors, seed));
    const corpus = await openCorpus(NAME);
    await corpus.database.snapshots.put({ key: 'actors', revision: 1, bytes: new Blob([bytes]) });
    await corpus.database.meta.put({ key: 'actorDictionary', value: 1 });
    corpus.close();
    return bytes.length;
  },
  async load() {
    const begun = performance.now();
    const corpus = await openCorpus(NAME);
    const opened = performance.now();
    const dictionary = await corpus.actorDictionary();
    const form = generatedActors(1, 1)[0]?.name.toLowerCase() ?? '';
    const found = dictionary.lookup(form).length;
    const loaded = performance.now();
    corpus.close();
    return { database: opened - begun, dictionary: loaded - opened, found };
  },
};

declare global {
  interface Window {
    sidelightDictionaryBench: InPageDictionaryBench;
  }
}

Object.assign(window, { sidelightDictionaryBench: bench });
