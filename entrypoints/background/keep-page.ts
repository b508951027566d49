import type { Article } from '../../utils/articles/article.ts';
import { refineArticle } from '../../utils/articles/refine-article.ts';
import { CorpusError } from '../../utils/corpus/corpus-error.ts';
import { type Keeping, keepArticle, letGo } from '../../utils/keeping/keep-article.ts';
import { keepReadArticle } from '../../utils/keeping/keep-read-article.ts';
import { restoreKept } from '../../utils/keeping/restore-kept.ts';
import { browser } from '../../utils/messages/browser.ts';
import type { KeptArticle } from '../../utils/notebook/kept-article.ts';
import { modeFor, siteOf } from '../../utils/settings/site-modes.ts';
import { engine } from './engine.ts';
import { turns } from './in-turn.ts';
import { notebook } from './notebook.ts';
import { articleOf, describePage } from './page-script.ts';
import { injectReaderScript } from './reader-script.ts';
import { loadSiteModes } from './site-mode-store.ts';

/** How long a page that was just asked to be read is waited for, and how often, in milliseconds. */
const PATIENCE = 8_000;
const PAUSE = 200;

/** One after another: each follows what the one before has written. */
const inTurn = turns();

/** Keeps the article that a tab shows, which is read by this click where it has to be. Fails with a StorageError. */
export async function keepTab(tab: number): Promise<KeptArticle> {
  const article = await readableArticle(tab);
  if (article === null) {
    throw new CorpusError({
      message: 'There is no article on this page to keep.',
      remedy: 'Open an article and let it load; where Sidelight is off, switch it on for the site first.',
    });
  }
  return inTurn(async () => keepArticle(refineArticle(article), 'kept', await keeping()));
}

/** Keeps the article that a tab shows and that was read, unless it tells nothing new. Fails with a StorageError. */
export async function keepReadTab(tab: number): Promise<void> {
  const article = await articleOf(tab);
  if (article === null) return;
  await inTurn(async () => keepReadArticle(refineArticle(article), await keeping()));
}

/** Keeps an article no longer. */
export function letArticleGo(id: string): Promise<void> {
  return inTurn(async () => letGo(id, await keeping()));
}

/** Brings into the corpus what the notebook keeps and the corpus lacks. */
export function restoreKeptArticles(pause: () => Promise<void>): Promise<number> {
  return inTurn(async () => restoreKept(await keeping(), { pause }));
}

async function keeping(): Promise<Keeping> {
  const [{ corpus, engine: reading }, opened] = await Promise.all([engine(), notebook()]);
  return {
    corpus,
    notebook: opened,
    analyse: (article) => reading.analyser.analyse(article),
    now: Date.now,
  };
}

/** The article of a tab. Where pages are read only when the reader clicks, asking to keep one is that click. */
async function readableArticle(tab: number): Promise<Article | null> {
  const present = await articleOf(tab);
  if (present !== null) return present;
  const [modes, { url }] = await Promise.all([loadSiteModes(), browser.tabs.get(tab)]);
  const host = siteOf(url);
  if (host === null || modeFor(modes, host) === 'off') return null;
  if ((await describePage(tab)) === null && !(await injectReaderScript(tab))) return null;
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const page = await describePage(tab);
    if (page !== null) return page.kind === 'article' ? page.article : null;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return null;
}
