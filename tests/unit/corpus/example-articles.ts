import type { Actor, Mention } from '../../../utils/actors/actor.ts';
import { rolesIn } from '../../../utils/actors/roles/roles-in.ts';
import type { Article } from '../../../utils/articles/article.ts';
import { articleId } from '../../../utils/articles/article-id.ts';
import type { AnalysedArticle } from '../../../utils/corpus/analysed-article.ts';
import { sentences } from '../../../utils/text/sentences.ts';
import { contentTerms } from '../../../utils/text/terms.ts';

export interface Example {
  readonly title?: string;
  readonly body: string;
  readonly outlet?: string | null;
  readonly date?: string | null;
  readonly url?: string | null;
}

const NAMES: Readonly<Record<string, Actor>> = {
  Norway: actor('norway', 'Norway', 'state'),
  Oslo: { ...actor('oslo', 'Oslo', 'place'), standsFor: 'norway' },
  Lindqvist: actor('anna-lindqvist', 'Anna Lindqvist', 'person'),
  Harbourmasters: actor('harbourmasters', 'Harbourmasters', 'organisation'),
};

function actor(id: string, name: string, type: Actor['type']): Actor {
  return { id, name, type, standsFor: null, description: null };
}

export function exampleArticle({ title = 'Title', body, outlet, date, url }: Example): Article {
  const text = `${title}\n\n${body}`;
  const start = title.length + 2;
  return {
    kind: 'article',
    title,
    outlet: outlet === undefined ? 'Harbour Post' : outlet,
    via: null,
    date: date === undefined ? '2026-01-15' : date,
    author: null,
    url: url ?? null,
    tags: [],
    language: 'en',
    text,
    sourceStart: 0,
    body: { start, end: text.length },
    blocks: [
      { kind: 'title', start: 0, end: title.length },
      { kind: 'body', start, end: text.length },
    ],
  };
}

/** Reads an article in the simplest way: known names are actors, each sentence is a claim. */
export async function analyseExample(article: Article): Promise<AnalysedArticle> {
  const mentions: Mention[] = [];
  for (const [surface, { id, standsFor }] of Object.entries(NAMES)) {
    for (const { index } of article.text.matchAll(new RegExp(`\\b${surface}\\b`, 'g'))) {
      const span = { start: index, end: index + surface.length };
      mentions.push({
        ...span,
        surface,
        actor: id,
        metonymOf: standsFor,
        metonymConfidence: null,
        because: { kind: 'listed', form: surface },
        confidence: 1,
      });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  const actors = Object.values(NAMES).filter(({ id }) => mentions.some((mention) => mention.actor === id));
  const body = article.text.slice(article.body.start);
  const claims = sentences(body).map((span) => {
    const [start, end] = [article.body.start + span.start, article.body.start + span.end];
    const named = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    const text = article.text.slice(start, end);
    return {
      start,
      end,
      text,
      type: 'event' as const,
      score: 0.7,
      actors: [...new Set(named.map(({ actor: id, metonymOf }) => metonymOf ?? id))],
      stems: [...new Set(contentTerms(text).map(({ term }) => term))],
      figures: [],
      dates: [],
      quotations: [],
      polarity: 'affirmed' as const,
      modality: 'asserted' as const,
      mentions: [],
    };
  });
  const roles = rolesIn(article, { mentions, actors });
  return { id: await articleId(article), article, mentions, actors, claims, roles };
}

export function analysed(example: Example): Promise<AnalysedArticle> {
  return analyseExample(exampleArticle(example));
}
