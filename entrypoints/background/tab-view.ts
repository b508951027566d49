import type { Article } from '../../utils/articles/article.ts';
import type { TabState, TabView } from '../../utils/messages/answers.ts';
import { browser } from '../../utils/messages/browser.ts';
import { articleOfPassage } from '../../utils/reading/article-of-passage.ts';
import type { ChosenPassage } from '../../utils/reading/chosen-passage.ts';
import { modeFor, siteOf } from '../../utils/settings/site-modes.ts';
import { standsIn } from './at-hand.ts';
import { forgetPassage, passageOf } from './chosen-passages.ts';
import { engine } from './engine.ts';
import { describePage } from './page-script.ts';
import { injectReaderScript } from './reader-script.ts';
import { loadSiteModes } from './site-mode-store.ts';
import { starterReady } from './starter.ts';

/**
 * Everything that the popup shows about a tab.
 *
 * @param ofPassage whether it was opened at a passage that the reader chose; without, that is forgotten
 */
export async function tabView(tab: number, ofPassage: boolean): Promise<TabView> {
  if (!ofPassage) await forgetPassage(tab);
  const [modes, found, passage] = await Promise.all([
    loadSiteModes(),
    browser.tabs.get(tab).catch(() => null),
    passageOf(tab),
  ]);
  const host = siteOf(found?.url);
  const mode = modeFor(modes, host);
  const shown = host === null ? UNREADABLE : await shownPage(tab, mode, found?.status);
  const page = await pageState(shown, passage);
  return { tab, host, mode, defaultMode: modes.defaultMode, page };
}

/** A page as it is, before anything is said about its article. */
type ShownPage =
  | { readonly state: 'article'; readonly article: Article }
  | Exclude<TabState, { state: 'article' }>;

const UNREADABLE: ShownPage = { state: 'unreadable' };

async function pageState(shown: ShownPage, passage: ChosenPassage | null): Promise<TabState> {
  if (shown.state === 'loading') return shown;
  const article = shown.state === 'article' ? shown.article : null;
  if (passage !== null && (article === null || !standsIn(passage, article))) {
    return articleState(articleOfPassage(passage), true);
  }
  return shown.state === 'article' ? articleState(shown.article, false) : shown;
}

async function shownPage(tab: number, mode: TabView['mode'], status: string | undefined): Promise<ShownPage> {
  if (mode === 'off') return { state: 'switched-off' };
  let description = await describePage(tab);
  if (description === null && status === 'loading') return { state: 'loading' };
  if (description === null) {
    // Opened before we were installed, or "only when I click": opening the popup is the click.
    if (!(await injectReaderScript(tab))) return UNREADABLE;
    description = await describePage(tab);
  }
  if (description === null) return { state: 'loading' };
  if (description.kind === 'not-article') return { state: 'not-article', reason: description.reason };
  return { state: 'article', article: description.article };
}

async function articleState(article: Article, passageAlone: boolean): Promise<TabState> {
  await starterReady();
  const {
    corpus,
    engine: { lists },
  } = await engine();
  const [reading, corpusArticles] = await Promise.all([lists.reading(article), corpus.articleCount()]);
  return { state: 'article', reading, corpusArticles, passageAlone };
}
