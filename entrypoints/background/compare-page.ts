import type { Article } from '../../utils/articles/article.ts';
import { showBadge } from './badge.ts';
import { engine } from './engine.ts';
import { articleOf } from './page-script.ts';
import { starterReady } from './starter.ts';
import { tabGone } from './tab-gone.ts';

/**
 * Looks up what the corpus says on a page, so that it is there when the popup opens, and shows on the badge how much of it
 * differs. Never rejects.
 */
export async function comparePage(tab: number, article: Article): Promise<void> {
  const gone = tabGone(tab);
  try {
    await starterReady();
    const { lists } = (await engine()).engine;
    await lists.coverage(article, {}, gone);
    const { comparisons } = await lists.comparisons(article, {}, gone);
    await showBadge(tab, comparisons);
  } catch (error) {
    if (!gone.aborted) console.warn('Sidelight could not compare this page with the corpus.', error);
  }
}

/** The same for the page that a tab shows, after the reader said something of it. Never rejects. */
export async function compareTab(tab: number): Promise<void> {
  const article = await articleOf(tab);
  if (article !== null) await comparePage(tab, article);
}
