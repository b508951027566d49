import { articlePlace } from '../articles/article-place.ts';
import { areVersions } from '../claims/versions/are-versions.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';

/** Leaves out of a list of articles those of which it has a newer version; the order is kept. */
export async function newestVersions<Item extends { readonly article: CorpusArticle }>(
  items: readonly Item[],
  corpus: Corpus,
): Promise<Item[]> {
  const older = new Set<Item>();
  const places = Map.groupBy(items, ({ article }) => articlePlace(article.article.url));
  for (const [place, alike] of places) {
    if (place === '' || alike.length === 1) continue;
    const order = (await corpus.headsAt(place)).map(({ id }) => id);
    const age = ({ article }: Item) => order.indexOf(article.id);
    const byAge = [...alike].sort((a, b) => age(a) - age(b));
    for (const [at, item] of byAge.entries()) {
      const newer = byAge.slice(0, at).filter((one) => !older.has(one));
      if (newer.some((one) => areVersions(one.article.article, item.article.article))) older.add(item);
    }
  }
  return items.filter((item) => !older.has(item));
}
