import type { TabState, TabView } from '../../utils/messages/answers.ts';
import { browser } from '../../utils/messages/browser.ts';
import { modeFor, siteOf } from '../../utils/settings/site-modes.ts';
import { engine } from './engine.ts';
import { describePage } from './page-script.ts';
import { injectReaderScript } from './reader-script.ts';
import { loadSiteModes } from './site-mode-store.ts';
import { starterReady } from './starter.ts';

/** Everything that the popup shows about a tab. */
export async function tabView(tab: number): Promise<TabView> {
  const [modes, found] = await Promise.all([loadSiteModes(), browser.tabs.get(tab).catch(() => null)]);
  const host = siteOf(found?.url);
  const mode = modeFor(modes, host);
  const page = host === null ? { state: 'unreadable' as const } : await pageState(tab, mode, found?.status);
  return { tab, host, mode, defaultMode: modes.defaultMode, page };
}

async function pageState(tab: number, mode: TabView['mode'], status: string | undefined): Promise<TabState> {
  if (mode === 'off') return { state: 'switched-off' };
  let description = await describePage(tab);
  if (description === null && status === 'loading') return { state: 'loading' };
  if (description === null) {
    // Opened before we were installed, or "only when I click": opening the popup is the click.
    if (!(await injectReaderScript(tab))) return { state: 'unreadable' };
    description = await describePage(tab);
  }
  if (description === null) return { state: 'loading' };
  if (description.kind === 'not-article') return { state: 'not-article', reason: description.reason };
  await starterReady();
  const {
    corpus,
    engine: { lists },
  } = await engine();
  const [reading, corpusArticles] = await Promise.all([
    lists.reading(description.article),
    corpus.articleCount(),
  ]);
  return { state: 'article', reading, corpusArticles, passageAlone: false };
}
