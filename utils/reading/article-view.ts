import { articleParagraphs } from '../articles/article-paragraphs.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleView } from '../messages/answers.ts';
import { articleHead } from './article-head.ts';

/** A stored article, whole, in paragraphs without its title; null where it is not in the corpus (any more). */
export async function articleView(id: string, corpus: Corpus): Promise<ArticleView | null> {
  const found = await corpus.article(id);
  if (found === null) return null;
  return { head: articleHead(found), paragraphs: articleParagraphs(found.article) };
}
