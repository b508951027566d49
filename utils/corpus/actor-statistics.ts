import type { Actor, ActorId, Mention } from '../actors/actor.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import { withPortrayals } from './portrayals.ts';
import type { ActorRecord } from './stored-records.ts';

type Counts = Readonly<Record<string, number>>;

/** What one article says of each actor that it names, in the form in which the corpus keeps the sum. */
export function actorContributions({
  article,
  mentions,
  actors,
}: Pick<AnalysedArticle, 'article' | 'mentions' | 'actors'>): ActorRecord[] {
  const byId = new Map<ActorId, Actor>(actors.map((actor) => [actor.id, actor]));
  const month = article.date?.match(/^\d{4}-\d{2}/)?.[0];
  const contributions: ActorRecord[] = [];
  for (const [id, named] of Map.groupBy(mentions, (mention: Mention) => mention.actor)) {
    const actor = byId.get(id);
    if (actor === undefined) continue;
    contributions.push({
      id,
      portrayals: [{ actor, articles: 1 }],
      articles: 1,
      mentions: named.length,
      forms: countForms(named),
      months: month === undefined ? {} : { [month]: named.length },
      outlets: article.outlet === null ? {} : { [article.outlet]: 1 },
    });
  }
  return contributions;
}

function countForms(mentions: readonly Mention[]): Counts {
  const forms: Record<string, number> = Object.create(null);
  for (const { surface } of mentions) forms[surface] = (forms[surface] ?? 0) + 1;
  return { ...forms };
}

/** Adds articles' contributions to what is known of an actor (`sign` 1), or takes them away again (-1). */
export function withContributions(
  record: ActorRecord,
  contributions: readonly ActorRecord[],
  sign: 1 | -1,
): ActorRecord {
  const sum = (of: (one: ActorRecord) => number) =>
    of(record) + sign * contributions.reduce((all, one) => all + of(one), 0);
  const counts = (of: (one: ActorRecord) => Counts) => withCounts(of(record), contributions.map(of), sign);
  return {
    id: record.id,
    portrayals: withPortrayals(
      record.portrayals,
      contributions.flatMap(({ portrayals }) => portrayals),
      sign,
    ),
    articles: sum(({ articles }) => articles),
    mentions: sum(({ mentions }) => mentions),
    forms: counts(({ forms }) => forms),
    months: counts(({ months }) => months),
    outlets: counts(({ outlets }) => outlets),
  };
}

/** One pass over what is there, however much comes: that of a frequent actor is long. */
function withCounts(counts: Counts, more: readonly Counts[], sign: 1 | -1): Counts {
  const sum = new Map(Object.entries(counts));
  for (const one of more)
    for (const [key, count] of Object.entries(one)) sum.set(key, (sum.get(key) ?? 0) + sign * count);
  return Object.fromEntries([...sum].filter(([, count]) => count > 0));
}
