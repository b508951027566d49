import type { ArticleRecord } from './stored-records.ts';

// What an article takes on the disk, told from its parts. Measured on the starter corpus and on news in the shapes in
// which the tables hold it.

const BYTES_OF_HEAD = 1_500;
const BYTES_A_CHARACTER = 1.5;
/** With its share in the records of mentions, roles and actors. */
const BYTES_A_MENTION = 330;
/** With the claim that most of them make, and its share in both indexes. */
const BYTES_A_SENTENCE = 850;

/** About how many bytes all that belongs to an article takes. */
export function roughBytes({
  article,
  mentions,
  sentences,
}: Pick<ArticleRecord, 'article' | 'mentions' | 'sentences'>): number {
  return Math.round(
    BYTES_OF_HEAD +
      BYTES_A_CHARACTER * article.text.length +
      BYTES_A_MENTION * mentions.length +
      BYTES_A_SENTENCE * sentences.length,
  );
}
