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

/** Adds an article's contribution (`sign` 1) or takes it away again (-1). */
export function withContribution(record: ActorRecord, contribution: ActorRecord, sign: 1 | -1): ActorRecord {
  return {
    id: record.id,
    portrayals: withPortrayals(record.portrayals, contribution.portrayals, sign),
    articles: record.articles + sign * contribution.articles,
    mentions: record.mentions + sign * contribution.mentions,
    forms: withCounts(record.forms, contribution.forms, sign),
    months: withCounts(record.months, contribution.months, sign),
    outlets: withCounts(record.outlets, contribution.outlets, sign),
  };
}

function withCounts(counts: Counts, more: Counts, sign: 1 | -1): Counts {
  const sum = new Map(Object.entries(counts));
  for (const [key, count] of Object.entries(more)) sum.set(key, (sum.get(key) ?? 0) + sign * count);
  return Object.fromEntries([...sum].filter(([, count]) => count > 0));
}
