import type { Article } from '../../utils/articles/article.ts';
import { articleOfPassage } from '../../utils/reading/article-of-passage.ts';
import type { ChosenPassage } from '../../utils/reading/chosen-passage.ts';
import { selectedSpan } from '../../utils/reading/selected-passage.ts';
import { passageOf } from './chosen-passages.ts';
import { articleOf } from './page-script.ts';

/** What a tab's views are about. */
export interface AtHand {
  readonly article: Article;
  /** Whether the article is only a passage that the reader chose. */
  readonly passageAlone: boolean;
  /** The passage that the reader chose in it; null where what is selected on the page now counts. */
  readonly chosen: string | null;
}

/**
 * The article of a tab; the passage that the reader chose, as an article of its own, where the tab shows no article, its
 * page is not read, or the passage stands elsewhere on it. Null where there is neither.
 */
export async function atHand(tab: number): Promise<AtHand | null> {
  const [article, passage] = await Promise.all([articleOf(tab), passageOf(tab)]);
  if (passage === null) return article && { article, passageAlone: false, chosen: null };
  const passageAlone = article === null || !standsIn(passage, article);
  return {
    article: passageAlone ? articleOfPassage(passage) : article,
    passageAlone,
    chosen: passage.text,
  };
}

/** The article at hand alone; null where no tab is meant or it has none. */
export async function articleAtHand(tab: number | undefined): Promise<Article | null> {
  return tab === undefined ? null : ((await atHand(tab))?.article ?? null);
}

/** Whether a passage is part of an article, so that the article's lists can be narrowed to it. */
export function standsIn({ text }: ChosenPassage, article: Pick<Article, 'text'>): boolean {
  return selectedSpan(article.text, text) !== null;
}
