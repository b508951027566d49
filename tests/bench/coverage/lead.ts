import type { Article } from '../../../utils/articles/article.ts';

const WORDS = 45;

/** The first words of an article's body: all that the slowest systems are given. */
export function leadOf({ text, body }: Article): string {
  return text.slice(body.start).split(/\s+/, WORDS).join(' ');
}
