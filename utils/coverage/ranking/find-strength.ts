/** A query counts as if it had so many terms more, which nothing has: one word shared by chance tells little. */
const UNSEEN_TERMS = 2;

/**
 * How strongly a find bears on the article at hand, 0 to 1, comparable between long queries and short ones and between
 * corpora: the geometric mean of what it has of the query and of how alike the two are as a whole, so that neither the
 * usual names of the news nor a long common vocabulary suffices.
 *
 * @param share what it has of the query, 0 to 1
 * @param likeness cosine of all words, 0 to 1
 * @param terms number of terms of the query
 */
export function findStrength(share: number, likeness: number, terms: number): number {
  return (Math.sqrt(share * likeness) * terms) / (terms + UNSEEN_TERMS);
}
