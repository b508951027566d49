import type { AnswerValues } from '../../utils/messages/answers.ts';
import type { LibraryRequest } from '../../utils/messages/library-messages.ts';
import { articleCopies } from '../../utils/reading/article-copies.ts';
import { browseChoices, browseCorpus } from '../../utils/reading/browse-corpus.ts';
import { libraryArticle } from '../../utils/reading/library-article.ts';
import { namedSources } from '../../utils/reading/named-sources.ts';
import { suggest } from '../../utils/reading/suggest.ts';
import { compareArticle } from './compare-page.ts';
import { engine } from './engine.ts';
import { articleGone } from './no-longer-there.ts';
import { notebook } from './notebook.ts';
import { releaseSource, removeArticle } from './remove-from-library.ts';
import { starterReady } from './starter.ts';

/** Answers what the library page asks. */
export async function answerLibrary(request: LibraryRequest): Promise<AnswerValues[LibraryRequest['type']]> {
  await starterReady();
  const { corpus, engine: reading } = await engine();
  switch (request.type) {
    case 'view/browse':
      return browseCorpus(corpus, request);
    case 'view/timeline':
      return corpus.countsByMonth(request.filter);
    case 'view/browse-choices':
      return browseChoices(corpus, await notebook());
    case 'view/suggest':
      return suggest(request.typed, reading, corpus);
    case 'view/library-article': {
      const opened = await notebook();
      const nameSources = namedSources(opened);
      return (await libraryArticle(request.article, { engine: reading, corpus, nameSources })) ?? gone();
    }
    case 'view/article-coverage':
      return reading.lists.coverage((await storedArticle(request.article)).article);
    case 'view/article-comparisons': {
      const { article } = await storedArticle(request.article);
      return compareArticle(article, { first: request.first ?? false }, new AbortController().signal);
    }
    case 'view/article-copies':
      return articleCopies(await storedArticle(request.article), corpus);
    case 'view/remove-article':
      await removeArticle(request.article);
      return null;
    case 'view/actors':
      return reading.listActors(request);
    case 'view/actor-page':
      return reading.actorPage(request.actor);
    case 'view/sources':
      return storedSources();
    case 'view/release-source':
      return releaseSource(request.source, request.olderThan);
  }
}

async function storedArticle(id: string) {
  return (await (await engine()).corpus.article(id)) ?? gone();
}

async function storedSources(): Promise<AnswerValues['view/sources']> {
  const { corpus } = await engine();
  const sums = await corpus.storageBySource();
  const named = await namedSources(await notebook())(sums.map(({ source }) => source));
  return named.map((one) => {
    const sum = sums.find(({ source }) => source === one.source);
    return { ...one, articles: sum?.articles ?? 0, bytes: sum?.bytes ?? 0 };
  });
}

function gone(): never {
  throw articleGone();
}
