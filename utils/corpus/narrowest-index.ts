import type { CorpusDatabase } from './corpus-database.ts';
import type { DatedIndex } from './dated-index.ts';
import { countOfFacet } from './month-counts.ts';

/** The index with the fewest articles, whatever their dates. */
export async function narrowestIndex(
  database: CorpusDatabase,
  indexes: readonly [DatedIndex, ...DatedIndex[]],
): Promise<DatedIndex> {
  let [narrowest] = indexes;
  let fewest = Number.POSITIVE_INFINITY;
  for (const index of indexes) {
    const articles = await articlesIn(database, index);
    if (articles < fewest) [narrowest, fewest] = [index, articles];
  }
  return narrowest;
}

async function articlesIn(database: CorpusDatabase, { facet, value }: DatedIndex): Promise<number> {
  if (facet === null) return (await database.actors.get(value))?.articles ?? 0;
  return countOfFacet(database, facet);
}
