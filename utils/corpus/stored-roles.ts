import type { ActorId } from '../actors/actor.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import type { RoleRecord } from './stored-records.ts';

/** The roles that an article gives, as the corpus keeps them: one record for each actor that has any. */
export function roleRecords(number: DocumentNumber, { article, roles }: AnalysedArticle): RoleRecord[] {
  const { date, outlet } = article;
  return [...Map.groupBy(roles, ({ actor }) => actor)].map(([actor, given]) => ({
    article: number,
    actor,
    date: date ?? '',
    outlet,
    roles: given,
  }));
}

/** What articles say an actor is, newest article first, undated ones last. */
export function storedRoles(
  database: CorpusDatabase,
  actor: ActorId,
  limit: number,
): PromiseLike<RoleRecord[]> {
  return database.roles
    .where('[actor+date+article]')
    .between([actor, ''], [actor, '\uffff'])
    .reverse()
    .limit(limit)
    .toArray();
}
