import type { Article } from '../../utils/articles/article.ts';
import type { ComparisonsView } from '../../utils/messages/comparison-answers.ts';
import type { ComparisonsAsked } from '../../utils/reading/page-lists.ts';
import { showBadge } from './badge.ts';
import { engine } from './engine.ts';
import { articleOf } from './page-script.ts';
import { starterReady } from './starter.ts';
import { tabGone } from './tab-gone.ts';

/**
 * The comparisons of an article. Its coverage does not wait for them: it is looked up first, while what they need is being
 * loaded. What goes wrong with coverage is told where that is asked for.
 */
export async function compareArticle(
  article: Article,
  asked: ComparisonsAsked,
  gone: AbortSignal,
): Promise<ComparisonsView> {
  await starterReady();
  const { lists } = (await engine()).engine;
  lists.prepareToCompare();
  await lists.coverage(article, { selected: asked.selected ?? '' }, gone).catch(() => undefined);
  return lists.comparisons(article, asked, gone);
}

/**
 * Looks up what the corpus says on a page, so that it is there when the popup opens, and shows on the badge how much of it
 * differs. Never rejects.
 */
export async function comparePage(tab: number, article: Article): Promise<void> {
  const gone = tabGone(tab);
  try {
    const { comparisons } = await compareArticle(article, {}, gone);
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
