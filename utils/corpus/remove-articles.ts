import { placeOfClaim } from '../claims/finding/claim-places.ts';
import { removeDocuments } from '../coverage/index/write-documents.ts';
import { actorContributions, withContributions } from './actor-statistics.ts';
import { takeAllSources } from './article-sources.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { countChange } from './corpus-meta.ts';
import { indexWrites } from './index-tables.ts';
import { countInMonths, facetsOf } from './month-counts.ts';
import { claimCountOf } from './packed-claims.ts';
import type { ActorRecord, ArticleRecord, ClaimsRecord } from './stored-records.ts';
import { eraseSketches } from './stored-sketches.ts';

/**
 * Takes articles out with all that came with them, whatever sources they have; actors and outlets that nothing else
 * names go too. Runs within the caller's transaction over all tables.
 */
export async function deleteArticles(
  database: CorpusDatabase,
  records: readonly ArticleRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const numbers = records.map(({ number }) => number);
  const claims = (await database.claims.bulkGet(numbers)).filter((record) => record !== undefined);
  await database.articles.bulkDelete(numbers);
  const heads = (await database.articleHeads.bulkGet(numbers)).filter((head) => head !== undefined);
  await takeAllSources(database, heads);
  await countInMonths(database, heads, facetsOf, -1);
  await database.articleHeads.bulkDelete(numbers);
  await eraseSketches(database, numbers);
  await database.claims.bulkDelete(numbers);
  await database.factChecks.where('article').anyOf(numbers).delete();
  await database.mentions.where('article').anyOf(numbers).delete();
  await database.roles.where('article').anyOf(numbers).delete();
  await subtractActors(database, records.flatMap(actorContributions));
  await subtractOutlets(database, records);
  await removeDocuments(indexWrites(database, 'index'), new Set(numbers));
  await removeDocuments(indexWrites(database, 'claimIndex'), new Set(claims.flatMap(placesOf)));
  await countChange(database, -claims.reduce((sum, record) => sum + claimCountOf(record), 0));
}

/** The places of an article's claims. */
function placesOf(record: ClaimsRecord): number[] {
  const count = claimCountOf(record);
  const places = Array.from({ length: count }, (_, position) =>
    placeOfClaim(record.article, position, count),
  );
  return [...new Set(places)];
}

async function subtractActors(
  database: CorpusDatabase,
  contributions: readonly ActorRecord[],
): Promise<void> {
  const byActor = [...Map.groupBy(contributions, ({ id }) => id)];
  const stored = await database.actors.bulkGet(byActor.map(([id]) => id));
  const sums = byActor.flatMap(([, its], i) => {
    const record = stored[i];
    return record === undefined ? [] : [withContributions(record, its, -1)];
  });
  const left = sums.filter(({ articles }) => articles > 0);
  const gone = sums.filter(({ articles }) => articles <= 0);
  await database.actors.bulkPut(left);
  await database.actors.bulkDelete(gone.map(({ id }) => id));
}

async function subtractOutlets(database: CorpusDatabase, records: readonly ArticleRecord[]): Promise<void> {
  for (const [name, articles] of Map.groupBy(records, ({ article }) => article.outlet)) {
    const stored = name === null ? undefined : await database.outlets.get(name);
    if (stored === undefined) continue;
    const left = stored.articles - articles.length;
    if (left > 0) await database.outlets.put({ ...stored, articles: left });
    else await database.outlets.delete(stored.name);
  }
}
