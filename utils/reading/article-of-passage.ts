import type { Article } from '../articles/article.ts';
import type { ChosenPassage } from './chosen-passage.ts';

/** A passage as an article of its own, where nothing is known of the text around it. */
export function articleOfPassage({ text, url, site }: ChosenPassage): Article {
  const body = { start: 0, end: text.length };
  return {
    kind: 'article',
    title: null,
    outlet: site,
    via: null,
    date: null,
    author: null,
    url,
    tags: [],
    language: null,
    text,
    sourceStart: 0,
    body,
    blocks: [{ kind: 'body', ...body }],
  };
}
