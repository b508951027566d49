import type { Article } from '../articles/article.ts';
import type { ArticleId } from '../articles/article-id.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { documentTerms } from '../coverage/document-terms.ts';
import type { FoundArticle } from './group-coverage.ts';

/** Copies of one page that are shown at most. */
const LIMIT = 30;

/**
 * The articles of the corpus that have the text of a page, without those that its coverage found anyway: a list of the
 * best may have no room for them, and of a text whose words were replaced some stand far down.
 */
export async function copiesOfPage(
  page: Article,
  corpus: Corpus,
  isFound: (id: ArticleId) => boolean,
): Promise<FoundArticle[]> {
  const copies = await corpus.copiesOf(page);
  const missed = copies.filter(({ id }) => !isFound(id)).slice(0, LIMIT);
  const articles = await corpus.articles(missed.map(({ id }) => id));
  return articles.map((article) => {
    const related = {
      article: article.id,
      score: 0,
      list: 'story',
      strength: 0,
      actors: [],
      terms: [],
    } as const;
    return { related, article, terms: documentTerms(article) };
  });
}
