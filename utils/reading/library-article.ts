import { paragraphSpans } from '../articles/article-paragraphs.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { LibraryArticle, NamedSource, SourceName } from '../messages/library-messages.ts';
import { articleHead } from './article-head.ts';
import type { ReadingEngine } from './reading-engine.ts';

/** Gives the sources their names. */
export type NameSources = (sources: readonly SourceName[]) => Promise<readonly NamedSource[]>;

/** A stored article with its names marked as they would be on a page; null where it is not there (any more). */
export async function libraryArticle(
  id: string,
  { engine, corpus, nameSources }: LibraryParts,
): Promise<LibraryArticle | null> {
  const found = await corpus.article(id);
  if (found === null) return null;
  const { article, sources } = found;
  const [{ mentions }, { actors }, named] = await Promise.all([
    engine.marks(article),
    engine.lists.reading(article),
    nameSources(sources),
  ]);
  return {
    head: articleHead(found),
    sources: named,
    language: article.language,
    text: article.text,
    paragraphs: paragraphSpans(article),
    mentions,
    actors,
  };
}

interface LibraryParts {
  readonly engine: Pick<ReadingEngine, 'marks' | 'lists'>;
  readonly corpus: Corpus;
  readonly nameSources: NameSources;
}
