import type { Mention } from '../actors/actor.ts';
import type { ActorStatistics } from '../corpus/actor-record.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { ActorCard, ActorView } from '../messages/actor-answers.ts';
import type { CoverageItem } from '../messages/coverage-answers.ts';
import { contains, type Span } from '../text/span.ts';
import { articleHead } from './article-head.ts';
import { roleViews } from './role-views.ts';

/** Articles that an actor's view lists. */
const LISTED_ARTICLES = 50;
/** Longer sentences are cut around the name. */
const PASSAGE_LIMIT = 320;

/** Who an actor is before the corpus is asked, as on its card and in its view. */
export interface CardSubject
  extends Pick<ActorCard, 'actor' | 'standsForName' | 'asOf'>,
    Pick<ActorView, 'standsForSource'> {
  /** The page at hand, which may say what the actor is; null where there is none. */
  readonly page: AnalysedArticle | null;
}

/** What the corpus knows of an actor; all zero where no article names it. */
export async function actorCard(described: CardSubject, corpus: Corpus): Promise<ActorCard> {
  return cardOf(described, await corpus.actorRecord(described.actor.id), corpus);
}

/** The same of what was looked up already; `roles` at most, as many as a card has room for unless told. */
export async function cardOf(
  { actor, standsForName, asOf, page }: CardSubject,
  known: ActorStatistics | null,
  corpus: Corpus,
  roles?: number,
): Promise<ActorCard> {
  return {
    actor,
    standsForName,
    asOf,
    roles: await roleViews(actor, page, corpus, roles),
    mentions: known?.mentions ?? 0,
    articles: known?.articles ?? 0,
    outlets: known?.outlets ?? [],
    first: known?.first ?? null,
    last: known?.last ?? null,
    months: known?.months ?? [],
  };
}

/** An actor with the articles that name it, newest first, each with the sentence that does. */
export async function actorView(described: CardSubject, corpus: Corpus): Promise<ActorView> {
  const { actor, standsForSource } = described;
  const [known, articles] = await Promise.all([
    corpus.actorRecord(actor.id),
    corpus.articlesNaming(actor.id, LISTED_ARTICLES),
  ]);
  return {
    card: await cardOf(described, known, corpus),
    standsForSource,
    forms: known?.forms ?? [],
    coverage: articles.map((found) => naming(actor.id, found)),
  };
}

function naming(actor: string, found: CorpusArticle): CoverageItem {
  const mention = found.mentions.find((one) => one.actor === actor);
  const { text } = found.article;
  if (mention === undefined)
    return { head: articleHead(found), passage: found.article.title ?? '', marks: [] };
  const { start, end } = passageAround(mention, found.sentences, text.length);
  return {
    head: articleHead(found),
    passage: text.slice(start, end),
    marks: [{ start: mention.start - start, end: mention.end - start }],
  };
}

function passageAround(mention: Mention, sentences: readonly Span[], length: number): Span {
  const sentence = sentences.find((one) => contains(one, mention));
  if (sentence !== undefined && sentence.end - sentence.start <= PASSAGE_LIMIT) return sentence;
  const within = sentence ?? { start: 0, end: length };
  const start = Math.max(within.start, mention.start - PASSAGE_LIMIT / 2);
  return { start, end: Math.min(within.end, Math.max(mention.end, start + PASSAGE_LIMIT)) };
}
