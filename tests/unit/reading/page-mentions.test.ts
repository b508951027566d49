import { describe, expect, it } from 'vitest';
import type { Actor, Mention } from '../../../utils/actors/actor.ts';
import type { Block } from '../../../utils/articles/article.ts';
import type { AnalysedArticle } from '../../../utils/corpus/analysed-article.ts';
import { withOwnMentions } from '../../../utils/reading/page-mentions.ts';

const text = 'Norway waits\n\nBy Ines Halvorsen\n\nOslo is calm.\n\nBergen by night';
const kinds: Record<string, Block['kind']> = {
  'Norway waits': 'title',
  'By Ines Halvorsen': 'byline',
  'Oslo is calm.': 'body',
  'Bergen by night': 'caption',
};
const blocks = Object.entries(kinds).map(([words, kind]) => ({
  kind,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
}));

function mentionOf(surface: string): Mention {
  const start = text.indexOf(surface);
  const actor = surface.toLowerCase();
  return {
    start,
    end: start + surface.length,
    surface,
    actor,
    metonymOf: null,
    metonymConfidence: null,
    confidence: 1,
    because: { kind: 'listed', form: surface },
  };
}

function actorOf({ actor, surface }: Mention): Actor {
  return { id: actor, name: surface, type: 'place', standsFor: null, description: null };
}

describe('withOwnMentions', () => {
  it('keeps who the article and its captions name, and leaves out who signed it', () => {
    const mentions = ['Norway', 'Ines Halvorsen', 'Oslo', 'Bergen'].map(mentionOf);
    const article: AnalysedArticle['article'] = {
      kind: 'article',
      title: 'Norway waits',
      outlet: null,
      via: null,
      date: null,
      author: 'Ines Halvorsen',
      url: null,
      tags: [],
      language: 'en',
      text,
      sourceStart: 0,
      body: { start: 0, end: text.length },
      blocks,
    };
    const analysed = { id: 'a', article, mentions, actors: mentions.map(actorOf), claims: [], roles: [] };
    const own = withOwnMentions(analysed);
    expect(own.mentions.map(({ surface }) => surface)).toEqual(['Norway', 'Oslo', 'Bergen']);
    expect(own.actors.map(({ name }) => name)).toEqual(['Norway', 'Oslo', 'Bergen']);
  });
});
