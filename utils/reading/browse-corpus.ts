import type { Corpus } from '../corpus/corpus.ts';
import { outletsByArticles } from '../corpus/outlets-by-articles.ts';
import type { BrowseChoices, BrowseView, LibraryRequest } from '../messages/library-messages.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { namedSources } from './named-sources.ts';

/** Articles of one page. */
const LIMIT = 100;
/** Outlets that are offered, those of most articles; the others are found by typing their names. */
const OUTLETS = 200;

/** A page of all articles, newest first. */
export async function browseCorpus(
  corpus: Corpus,
  { filter, cursor }: Omit<Extract<LibraryRequest, { type: 'view/browse' }>, 'type'>,
): Promise<BrowseView> {
  const { articles, next, total } = await corpus.browse({ filter, cursor, limit: LIMIT });
  return {
    articles: articles.map(({ id, title, outlet, date, sources }) => ({
      head: { id, title, outlet, date },
      sources,
    })),
    next,
    total,
  };
}

/** What the list of all articles can be narrowed by. */
export async function browseChoices(
  corpus: Corpus,
  notebook: Pick<Notebook, 'subscriptions'>,
): Promise<BrowseChoices> {
  const [outlets, languages, sums] = await Promise.all([
    outletsByArticles(corpus),
    corpus.languages(),
    corpus.storageBySource(),
  ]);
  return {
    outlets: outlets.slice(0, OUTLETS).map(({ name, articles }) => ({ name, articles })),
    languages,
    sources: await namedSources(notebook)(sums.map(({ source }) => source)),
  };
}
