import { coverageHead } from './article-heads.ts';
import { sourcesOf } from './article-sources.ts';
import { readCursor, writeCursor } from './browse-cursor.ts';
import type { ArticleFilter, BrowsedArticle, BrowsePage, BrowseQuery, BrowseTotal } from './browse-query.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { countByIndex } from './count-months.ts';
import { type DatedIndex, indexesFor } from './dated-index.ts';
import { narrowestIndex } from './narrowest-index.ts';
import type { HeadRecord } from './stored-records.ts';
import { lookThrough, type Walk, walkByAddition, walkByDate } from './walk-heads.ts';

/** Articles that are looked at for one page at most, where several parts of a filter narrow the list. */
const LOOKED_AT = 1_000;
/** Those that are looked at in one go. */
const CHUNK = 250;
/** Versions of one article at most. */
const VERSIONS = 100;

/**
 * A page of all articles that a filter leaves. The index of its narrowest part is gone through in order, and for each
 * article the other parts are looked up: a page reads about as many records as it shows, more where the parts rarely
 * meet. Pages stay in step with each other whatever is added or removed meanwhile.
 */
export function browseArticles(database: CorpusDatabase, query: BrowseQuery): Promise<BrowsePage> {
  const { articleHeads, articleSources, mentions, monthCounts, actors } = database;
  const tables = [articleHeads, articleSources, mentions, monthCounts, actors];
  return database.transaction('r', tables, async () => {
    const { filter = {}, order = 'newest', limit } = query;
    const cursor = readCursor(query.cursor ?? '');
    const indexes = indexesFor(database, filter);
    const began = indexes.find(({ narrowing }) => narrowing === cursor?.by);
    const index = began ?? (await narrowestIndex(database, indexes));
    const walk = order === 'added' ? walkByAddition(database, filter) : walkByDate(index, filter, order);
    const isPlain = indexes.length === 1 && (order !== 'added' || index.narrowing === 'all');
    const bounds = { limit, chunk: isPlain ? limit + 1 : Math.max(CHUNK, limit + 1), looked: LOOKED_AT };
    const page = await lookThrough(database, walk, filter, cursor?.position ?? null, bounds);
    const total =
      cursor?.total ??
      (indexes.length === 1
        ? await countIn(database, index, filter)
        : await countMeeting(database, walkByDate(index, filter, 'newest'), filter));
    return {
      articles: await browsed(database, page.heads),
      next: page.next === null ? null : writeCursor({ by: index.narrowing, position: page.next, total }),
      total,
    };
  });
}

async function countIn(
  database: CorpusDatabase,
  index: DatedIndex,
  filter: ArticleFilter,
): Promise<BrowseTotal> {
  if (index.narrowing === 'actor' && !filter.from && !filter.to)
    return { articles: (await database.actors.get(index.value))?.articles ?? 0, exact: true };
  const { months, undated, exact } = await countByIndex(database, index, filter);
  return { articles: months.reduce((sum, { articles }) => sum + articles, undated), exact };
}

/** How many articles several parts of a filter leave, where those of the narrowest are few; else at least how many. */
async function countMeeting(
  database: CorpusDatabase,
  walk: Walk,
  filter: ArticleFilter,
): Promise<BrowseTotal> {
  const bounds = { limit: LOOKED_AT, chunk: LOOKED_AT, looked: LOOKED_AT };
  const { heads, next } = await lookThrough(database, walk, filter, null, bounds);
  return { articles: heads.length, exact: next === null };
}

async function browsed(database: CorpusDatabase, heads: readonly HeadRecord[]): Promise<BrowsedArticle[]> {
  const sources = await sourcesOf(
    database,
    heads.map(({ number }) => number),
  );
  return heads.map((head) => {
    const { number, language, place, bytes, addedAt } = head;
    return { ...coverageHead(head), sources: sources.get(number) ?? [], language, place, bytes, addedAt };
  });
}

/** The versions of the article at an address, as `articlePlace` gives it, the one that came in last first. */
export function headsAtPlace(database: CorpusDatabase, place: string): Promise<BrowsedArticle[]> {
  const { articleHeads, articleSources } = database;
  return database.transaction('r', articleHeads, articleSources, async () => {
    if (place === '') return [];
    const heads = await articleHeads.where('place').equals(place).reverse().limit(VERSIONS).toArray();
    return browsed(database, heads);
  });
}
