import { type Corpus, openCorpus } from '../../utils/corpus/corpus.ts';
import { notebookEdits } from '../../utils/reading/reader-edits.ts';
import { notebookOpinions } from '../../utils/reading/reader-opinions.ts';
import { ReadingEngine } from '../../utils/reading/reading-engine.ts';
import { loadShippedTagger } from '../../utils/reading/shipped-tagger.ts';
import { loadShippedWordVectors } from '../../utils/reading/shipped-word-vectors.ts';
import { notebook } from './notebook.ts';
import { sessionAnswers } from './session-answers.ts';

let opened: Promise<{ corpus: Corpus; engine: ReadingEngine }> | null = null;

/** The corpus and the engine over it, opened once for the life of this worker; a failure to open is tried again. */
export function engine(): Promise<{ corpus: Corpus; engine: ReadingEngine }> {
  opened ??= open();
  return opened;
}

async function open() {
  try {
    const corpus = await openCorpus();
    const engine = new ReadingEngine(corpus, {
      edits: notebookEdits(notebook),
      opinions: notebookOpinions(notebook),
      loadTagger: loadShippedTagger,
      loadVectors: loadShippedWordVectors,
      store: sessionAnswers,
    });
    return { corpus, engine };
  } catch (error) {
    opened = null;
    throw error;
  }
}
