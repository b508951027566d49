import type { ActorId } from '../actors/actor.ts';
import type { ActorCard, ActorView } from '../messages/actor-answers.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { portrayedActor } from './portrayals.ts';
import type { ActorRecord, MentionRecord } from './stored-records.ts';

/** What the corpus knows of an actor; outlets with the most articles and forms with the most mentions first. */
export type ActorStatistics = Omit<ActorCard, 'standsForName' | 'asOf' | 'roles'> & Pick<ActorView, 'forms'>;

const MONTH_LIMIT = 24;

/** Null where no article names the actor. */
export async function actorStatistics(
  database: CorpusDatabase,
  id: ActorId,
): Promise<ActorStatistics | null> {
  const record = await database.actors.get(id);
  if (record === undefined) return null;
  const dated = () => database.mentions.where('[actor+date+article]').between([id, '\u0001'], [id, '\uffff']);
  const [first, last] = await Promise.all([dated().first(), dated().last()]);
  const { mentions, articles } = record;
  return {
    actor: portrayedActor(record),
    mentions,
    articles,
    outlets: mostFirst(record.outlets).map(([name]) => name),
    forms: mostFirst(record.forms).map(([form, count]) => ({ form, mentions: count })),
    first: first?.date ?? null,
    last: last?.date ?? null,
    months: monthsInOrder(record.months),
  };
}

function mostFirst(counts: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  return Object.entries(counts).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function monthsInOrder(counts: ActorRecord['months']): ActorStatistics['months'] {
  const known = Object.keys(counts).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: { month: string; mentions: number }[] = [];
  for (let month = last; month >= first && months.length < MONTH_LIMIT; month = monthBefore(month)) {
    months.unshift({ month, mentions: counts[month] ?? 0 });
  }
  return months;
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const [beforeYear, before] = number === 1 ? [year - 1, 12] : [year, number - 1];
  return `${String(beforeYear).padStart(4, '0')}-${String(before).padStart(2, '0')}`;
}

/** Articles that name the actor, newest first, undated ones last. */
export function mentionsOf(
  database: CorpusDatabase,
  id: ActorId,
  limit: number,
): PromiseLike<MentionRecord[]> {
  return database.mentions
    .where('[actor+date+article]')
    .between([id, ''], [id, '\uffff'])
    .reverse()
    .limit(limit)
    .toArray();
}
