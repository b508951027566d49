import type { DocumentNumber } from '../coverage/coverage-index.ts';
import { withContributions } from './actor-statistics.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import type { PreparedArticle } from './prepared-article.ts';
import type { MentionRecord } from './stored-records.ts';
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
  const contributions = [
    ...Map.groupBy(
      articles.flatMap(({ actors }) => actors),
      ({ id }) => id,
    ),
  ];
  const stored = await database.actors.bulkGet(contributions.map(([id]) => id));
  const sums = contributions.flatMap(([, [first, ...others]], i) => {
    const record = stored[i];
    if (first === undefined) return [];
    return record === undefined
      ? [withContributions(first, others, 1)]
      : [withContributions(record, [first, ...others], 1)];
  });
  await database.actors.bulkPut(sums);
}
