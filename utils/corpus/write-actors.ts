import type { ActorId } from '../actors/actor.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import { withContribution } from './actor-statistics.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import type { PreparedArticle } from './prepared-article.ts';
import type { ActorRecord, MentionRecord } from './stored-records.ts';
import { roleRecords } from './stored-roles.ts';

/** Writes who is named in articles, by their numbers, and as what. Within the transaction of the articles. */
export async function writeActors(
  database: CorpusDatabase,
  numbered: ReadonlyMap<DocumentNumber, PreparedArticle>,
): Promise<void> {
  await Promise.all([
    writeMentions(database, numbered),
    writeRoles(database, numbered),
    writeSums(database, [...numbered.values()]),
  ]);
}

/** Writes which articles name which actors, and how often. */
async function writeMentions(
  database: CorpusDatabase,
  numbered: ReadonlyMap<DocumentNumber, PreparedArticle>,
): Promise<void> {
  const records: MentionRecord[] = [];
  for (const [article, { analysed, actors }] of numbered) {
    const date = analysed.article.date ?? '';
    for (const { id, mentions } of actors) records.push({ article, actor: id, date, count: mentions });
  }
  await database.mentions.bulkAdd(records);
}

async function writeRoles(
  database: CorpusDatabase,
  numbered: ReadonlyMap<DocumentNumber, PreparedArticle>,
): Promise<void> {
  const records = [...numbered].flatMap(([number, { analysed }]) => roleRecords(number, analysed));
  await database.roles.bulkAdd(records);
}

/** Adds what the articles say of actors to what is known of each. */
async function writeSums(database: CorpusDatabase, articles: readonly PreparedArticle[]): Promise<void> {
  const sums = new Map<ActorId, ActorRecord>();
  const contributions = articles.flatMap(({ actors }) => actors);
  const stored = await database.actors.bulkGet([...new Set(contributions.map(({ id }) => id))]);
  for (const record of stored) if (record !== undefined) sums.set(record.id, record);
  for (const contribution of contributions) {
    const sum = sums.get(contribution.id);
    sums.set(contribution.id, sum === undefined ? contribution : withContribution(sum, contribution, 1));
  }
  await database.actors.bulkPut([...sums.values()]);
}
