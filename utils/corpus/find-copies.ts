import type { Article } from '../articles/article.ts';
import type { ArticleId } from '../articles/article-id.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import { copyLikeness } from '../coverage/stories/copy-likeness.ts';
import { alikeSketches, copySketch } from '../coverage/stories/copy-sketch.ts';
import { ownText } from '../coverage/stories/own-text.ts';
import { textShingles } from '../coverage/stories/text-shingles.ts';
import type { CorpusDatabase } from './corpus-database.ts';
import { visitSketches } from './stored-sketches.ts';

/** Articles whose texts are compared at most, those with the most alike sketches. */
const COMPARED = 100;

/** A copy of a text. */
export interface FoundCopy {
  readonly id: ArticleId;
  /** The share of the shorter text that the longer one has too, from 0.55 to 1. */
  readonly likeness: number;
}

/**
 * The articles of the whole corpus that have the text of an article: reprinted, cut short, or with words replaced, the
 * most alike first. The sketches of all tell which may be, and their texts decide.
 */
export async function findCopies(
  database: CorpusDatabase,
  article: Pick<Article, 'text' | 'blocks'>,
): Promise<FoundCopy[]> {
  const shingles = textShingles(ownText(article));
  if (shingles.size === 0) return [];
  const sketch = copySketch(shingles);
  const alike: { readonly number: DocumentNumber; readonly shared: number }[] = [];
  await visitSketches(database, (from, sketches) => {
    for (const { at, shared } of alikeSketches(sketch, sketches)) alike.push({ number: from + at, shared });
  });
  const nearest = alike.sort((a, b) => b.shared - a.shared || a.number - b.number).slice(0, COMPARED);
  const copies: FoundCopy[] = [];
  for (const { number } of nearest) {
    const record = await database.articles.get(number);
    const likeness = record && copyLikeness(shingles, textShingles(ownText(record.article)));
    if (record !== undefined && typeof likeness === 'number') copies.push({ id: record.id, likeness });
  }
  return copies.sort((a, b) => b.likeness - a.likeness);
}
