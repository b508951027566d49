import type { Actor, Mention } from '../actors/actor.ts';
import type { ActorStatistics } from '../corpus/actor-record.ts';
import type { Corpus, CorpusArticle } from '../corpus/corpus.ts';
import type { ActorCard, ActorView, CoverageItem } from '../messages/answers.ts';
import { contains, type Span } from '../text/span.ts';
import { articleHead } from './article-head.ts';

/** Articles that an actor's view lists. */
const LISTED_ARTICLES = 50;
/** Longer sentences are cut around the name. */
const PASSAGE_LIMIT = 320;

/** What the corpus knows of an actor; all zero where no article names it. `standsForName` as on the card. */
export async function actorCard(
  actor: Actor,
  standsForName: string | null,
  corpus: Corpus,
): Promise<ActorCard> {
  return cardOf(actor, standsForName, await corpus.actorRecord(actor.id));
}

function cardOf(actor: Actor, standsForName: string | null, known: ActorStatistics | null): ActorCard {
  return {
    actor,
    standsForName,
    mentions: known?.mentions ?? 0,
    articles: known?.articles ?? 0,
    outlets: known?.outlets ?? [],
    first: known?.first ?? null,
    last: known?.last ?? null,
    months: known?.months ?? [],
  };
}

/** An actor with the articles that name it, newest first, each with the sentence that does. */
export async function actorView(
  actor: Actor,
  standsForName: string | null,
  corpus: Corpus,
): Promise<ActorView> {
  const [known, articles] = await Promise.all([
    corpus.actorRecord(actor.id),
    corpus.articlesNaming(actor.id, LISTED_ARTICLES),
  ]);
  return {
    card: cardOf(actor, standsForName, known),
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
