import { buildActorDictionary } from '../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../utils/actors/dictionary/built-in-actors.ts';
import { createEditedRecogniser } from '../../utils/actors/edits/edited-recogniser.ts';
import { createRecogniser } from '../../utils/actors/recognise-actors.ts';
import { type Corpus, openCorpus } from '../../utils/corpus/corpus.ts';
import { IMPORT_FORMATS } from '../../utils/feeds/import-formats.ts';
import { type Notebook, openNotebook } from '../../utils/notebook/notebook.ts';
import { analyseArticle } from '../../utils/reading/analyse-article.ts';
import { notebookEdits } from '../../utils/reading/reader-edits.ts';
import { loadShippedTagger } from '../../utils/reading/shipped-tagger.ts';
import { createImportSession, type ImportCommand, type ImportTools } from './import-session.ts';

// Runs imports outside of the background worker, which the browser may stop half way, and outside of the page, which
// would freeze meanwhile.

/** One session at a time runs imports, in whatever tab. */
const LOCK = 'sidelight-import';

let corpus: Promise<Corpus> | null = null;
let notebook: Promise<Notebook> | null = null;

function openOnce(): Promise<Corpus> {
  corpus ??= openCorpus().catch((error: unknown) => {
    corpus = null;
    throw error;
  });
  return corpus;
}

function openNotebookOnce(): Promise<Notebook> {
  notebook ??= openNotebook().catch((error: unknown) => {
    notebook = null;
    throw error;
  });
  return notebook;
}

/** Articles are read by the list and the reader's corrections alone, so that the order in which they come in changes nothing. */
async function loadTools(): Promise<ImportTools> {
  const recogniser = createRecogniser(buildActorDictionary(builtInActors()), await loadShippedTagger());
  const edits = notebookEdits(openNotebookOnce);
  return {
    formats: IMPORT_FORMATS,
    // A correction may be made while an import runs.
    analyse: async (article) =>
      analyseArticle(article, createEditedRecogniser(recogniser, await edits.rules())),
    lock: (work, signal) => navigator.locks.request(LOCK, signal === undefined ? {} : { signal }, work),
  };
}

const session = createImportSession(openOnce, loadTools, (state) => postMessage(state));

addEventListener('message', (event: MessageEvent<ImportCommand>) => {
  void session.obey(event.data);
});
