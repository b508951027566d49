import type { CorpusArticle } from '../corpus/corpus.ts';
import type { ArticleHead } from '../messages/coverage-answers.ts';

/** The heading of a stored article, for lists and evidence. */
export function articleHead({ id, article, origin }: CorpusArticle): ArticleHead {
  const { title, outlet, via, date, author, url } = article;
  return { id, title, outlet, via, date, author, url, starter: origin === 'starter' };
}
