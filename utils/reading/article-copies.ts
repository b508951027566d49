import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { CopyView } from '../messages/library-messages.ts';
import { articleHead } from './article-head.ts';

/** Where else in the corpus the text of a stored article stands, the most alike first. */
export async function articleCopies({ id, article }: CorpusArticle, corpus: Corpus): Promise<CopyView[]> {
  const copies = (await corpus.copiesOf(article)).filter((copy) => copy.id !== id);
  const known = await corpus.articlesById(copies.map((copy) => copy.id));
  return copies.flatMap((copy) => {
    const found = known.get(copy.id);
    return found === undefined ? [] : [{ head: articleHead(found), likeness: copy.likeness }];
  });
}
