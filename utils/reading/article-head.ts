import type { CorpusArticle } from '../corpus/corpus.ts';
import type { ArticleHead } from '../messages/coverage-answers.ts';
import type { ArticleSource } from '../notebook/article-source.ts';

/** The heading of a stored article, for lists and evidence. */
export function articleHead({ id, article, sources }: CorpusArticle): ArticleHead {
  const { title, outlet, via, date, author, url } = article;
  return { id, title, outlet, via, date, author, url, starter: isStarter(sources) };
}

/** Whether the starter corpus alone put it there; what the reader has from elsewhere too is the reader's own. */
function isStarter(sources: readonly ArticleSource[]): boolean {
  return sources.length === 1 && sources[0] === 'starter';
}
