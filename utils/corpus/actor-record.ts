import type { Actor, ActorId } from '../actors/actor.ts';
import type { ActorEntry } from '../actors/dictionary/actor-entry.ts';
import type { ActorCard } from '../messages/answers.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import type { ActorRecord, MentionRecord } from './stored-records.ts';

/** What the corpus knows of an actor; outlets with the most articles first. */
export type ActorStatistics = Omit<ActorCard, 'standsForName'>;

const MONTH_LIMIT = 24;
/** Actors that the recogniser loads at most, those of the most articles. */
const ENTRY_LIMIT = 5_000;
/** Forms of one actor that are loaded at most, the most frequent. */
const FORM_LIMIT = 12;

/** Null where no article names the actor. */
export async function actorStatistics(
  database: CorpusDatabase,
  id: ActorId,
): Promise<ActorStatistics | null> {
  const record = await database.actors.get(id);
  if (record === undefined) return null;
  const dated = () => database.mentions.where('[actor+date+article]').between([id, '\u0001'], [id, '\uffff']);
  const [first, last] = await Promise.all([dated().first(), dated().last()]);
  const { actor, mentions, articles } = record;
  const outlets = Object.entries(record.outlets).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    actor,
    mentions,
    articles,
    outlets: outlets.map(([name]) => name),
    first: first?.date ?? null,
    last: last?.date ?? null,
    months: monthsInOrder(record.months),
  };
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

/** The corpus' actors as a dictionary for the recogniser. */
export async function dictionaryEntries(database: CorpusDatabase): Promise<ActorEntry[]> {
  const records = await database.actors.orderBy('articles').reverse().limit(ENTRY_LIMIT).toArray();
  return records.map(({ actor, forms }) => {
    const { id, name, type, standsFor, description } = actor;
    return {
      id,
      name,
      type,
      aliases: aliases(actor, forms),
      ...(standsFor !== null && { standsFor }),
      ...(description !== null && { description }),
    };
  });
}

/** Forms that stand for the actor in any article: a bare surname means whom its own article means. */
function aliases({ name, type }: Actor, forms: ActorRecord['forms']): string[] {
  return Object.entries(forms)
    .filter(([form]) => form !== name && (type !== 'person' || /\s/.test(form.trim())))
    .sort((a, b) => b[1] - a[1])
    .slice(0, FORM_LIMIT)
    .map(([form]) => form);
}
