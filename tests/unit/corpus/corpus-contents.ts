import type { Corpus } from '../../../utils/corpus/corpus.ts';
import { claimCount } from '../../../utils/corpus/corpus-meta.ts';

/**
 * Everything that articles left in a corpus, in an order of its own: articles go by their id, not by the number under
 * which they came in.
 */
export async function contentsOf(corpus: Corpus) {
  const { articles, articleHeads, claims, mentions, roles, actors, outlets } = corpus.database;
  const records = await articles.toArray();
  const idOf = new Map(records.map(({ number, id }) => [number, id]));
  const byArticle = <Of extends { readonly article: number }>(list: readonly Of[]) =>
    sorted(list.map((record) => ({ ...record, article: idOf.get(record.article) })));
  const index = await corpus.coverageIndex();
  const terms = await index.documentTerms(records.map(({ number }) => number));
  const postings = await index.postings([
    ...new Set([...terms.values()].flatMap(({ weights }) => [...weights.keys()])),
  ]);
  return {
    articles: sorted(records.map(({ number: _, ...record }) => record)),
    heads: sorted((await articleHeads.toArray()).map(({ number: _, ...head }) => head)),
    claims: byArticle(await claims.toArray()),
    claimCount: await claimCount(corpus.database),
    mentions: byArticle(await mentions.toArray()),
    roles: byArticle(await roles.toArray()),
    actors: await actors.toArray(),
    outlets: await outlets.toArray(),
    documents: [index.documentCount, index.averageLength],
    postings: sorted(
      [...postings].map(([term, { documents, weights }]) => [
        term,
        sorted(
          [...documents].map((document, i) => [idOf.get(document), weights[i], index.lengthOf(document)]),
        ),
      ]),
    ),
  };
}

function sorted<Value>(values: readonly Value[]): Value[] {
  return values.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
