import { buildActorDictionary } from '../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../utils/actors/dictionary/built-in-actors.ts';
import { createRecogniser } from '../../utils/actors/recognise-actors.ts';
import { readDocument } from '../../utils/articles/read-document.ts';
import { type Corpus, openCorpus } from '../../utils/corpus/corpus.ts';
import { analyseArticle } from '../../utils/reading/analyse-article.ts';
import { createImportSession, type ImportCommand, type ImportTools } from './import-session.ts';

// Runs imports outside of the background worker, which the browser may stop half way, and outside of the page, which
// would freeze meanwhile.

/** One session at a time runs imports, in whatever tab. */
const LOCK = 'sidelight-import';

let corpus: Promise<Corpus> | null = null;

function openOnce(): Promise<Corpus> {
  corpus ??= openCorpus().catch((error: unknown) => {
    corpus = null;
    throw error;
  });
  return corpus;
}

/** Articles are read by the list alone, so that the order in which they come in changes nothing. */
async function loadTools(): Promise<ImportTools> {
  const recogniser = createRecogniser(buildActorDictionary(builtInActors()));
  return {
    readDocument,
    analyse: (article) => analyseArticle(article, recogniser),
    lock: (work) => navigator.locks.request(LOCK, work),
  };
}

const session = createImportSession(openOnce, loadTools, (state) => postMessage(state));

addEventListener('message', (event: MessageEvent<ImportCommand>) => {
  void session.obey(event.data);
});
