import { claimKeys } from '../../../utils/claims/finding/claim-keys.ts';
import { articleOfPlace, PLACES_OF_ARTICLE } from '../../../utils/claims/finding/claim-places.ts';
import type { Corpus } from '../../../utils/corpus/corpus.ts';
import { claimCount } from '../../../utils/corpus/corpus-meta.ts';
import { unpackClaims } from '../../../utils/corpus/packed-claims.ts';
import { visitSketches } from '../../../utils/corpus/stored-sketches.ts';
import { SKETCH_LENGTH } from '../../../utils/coverage/stories/copy-sketch.ts';

/**
 * Everything that articles left in a corpus, in an order of its own: articles go by their id, not by the number under
 * which they came in, and not by when.
 */
export async function contentsOf(corpus: Corpus) {
  const { articles, articleHeads, articleSources, sourceSums, claims, mentions, roles, actors, outlets } =
    corpus.database;
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
    heads: sorted((await articleHeads.toArray()).map(({ number: _, addedAt: __, ...head }) => head)),
    sources: byArticle(await articleSources.toArray()),
    sourceSums: await sourceSums.toArray(),
    monthCounts: await corpus.database.monthCounts.toArray(),
    sketches: sorted(await storedSketches(corpus, idOf)),
    claims: byArticle(
      (await claims.toArray()).map((record) => ({ article: record.article, claims: unpackClaims(record) })),
    ),
    claimPostings: await claimPostings(corpus, idOf),
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

/** The sketches of articles by their ids. */
async function storedSketches(corpus: Corpus, idOf: ReadonlyMap<number, string>) {
  const found: [id: string | undefined, sketch: string][] = [];
  await visitSketches(corpus.database, (from, sketches) => {
    for (let at = 0; at * SKETCH_LENGTH < sketches.length; at += 1) {
      const sketch = sketches.subarray(at * SKETCH_LENGTH, (at + 1) * SKETCH_LENGTH);
      if (sketch[0] !== 0) found.push([idOf.get(from + at), sketch.join(' ')]);
    }
  });
  return found;
}

/** Which claims stand under which keys, by the ids of their articles. */
async function claimPostings(corpus: Corpus, idOf: ReadonlyMap<number, string>) {
  const records = await corpus.database.claims.toArray();
  const keys = records.flatMap((record) => unpackClaims(record).flatMap((claim) => [...claimKeys(claim)]));
  const { index } = await corpus.claimSource();
  return sorted(
    [...(await index.documentsWith([...new Set(keys)]))].map(([key, places]) => [
      key,
      sorted([...places].map((place) => [idOf.get(articleOfPlace(place)), place % PLACES_OF_ARTICLE])),
    ]),
  );
}

function sorted<Value>(values: readonly Value[]): Value[] {
  return values.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
