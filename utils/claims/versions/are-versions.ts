import type { Article } from '../../articles/article.ts';
import { alignPassages } from './align-passages.ts';
import { articlePassages } from './article-passages.ts';
import { plainKey } from './plain-words.ts';

/**
 * Whether two articles of one address are versions of one: they share their headline or a paragraph, be it in other
 * words. Some addresses show one article after another.
 */
export function areVersions(one: Article, other: Article): boolean {
  const [first, second] = [articlePassages(one), articlePassages(other)];
  const headlines = [first, second].map(({ headline }) => plainKey(headline?.text ?? ''));
  if (headlines[0] !== '' && headlines[0] === headlines[1]) return true;
  const aligned = alignPassages(
    first.paragraphs.map(({ text }) => text),
    second.paragraphs.map(({ text }) => text),
  );
  return aligned.some(({ kind }) => kind === 'same' || kind === 'moved' || kind === 'reworded');
}
