import { restoreKeptArticles } from './keep-page.ts';
import { tendCorpus } from './reread.ts';
import { stayAwake } from './stay-awake.ts';

/** Milliseconds after a start in which the page that woke the worker is served first. */
const SOON = 3_000;

/** Brings into the corpus what the notebook keeps and the corpus lacks, once whoever woke the worker was served. */
export function restoreKeptSoon(): void {
  setTimeout(() => void restore(), SOON);
}

async function restore(): Promise<void> {
  try {
    if ((await restoreKeptArticles(stayAwake)) > 0) await tendCorpus();
  } catch (error) {
    console.warn('Sidelight could not bring kept articles back; it is tried again at the next start.', error);
  }
}
