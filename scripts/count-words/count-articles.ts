/** Content words of an article of some 500 words in all: the sets hold sentences, which are joined to that length. */
const ARTICLE_LENGTH = 300;

/**
 * Counts in how many articles each term stands, where texts of a set, each a list of terms, are joined in their order
 * until they are as long as an article.
 */
export function countArticles(sets: readonly (readonly (readonly string[])[])[]): {
  readonly articles: number;
  readonly counts: ReadonlyMap<string, number>;
} {
  const counts = new Map<string, number>();
  let articles = 0;
  for (const texts of sets) {
    let article = new Set<string>();
    let length = 0;
    for (const [at, text] of texts.entries()) {
      for (const term of text) article.add(term);
      length += text.length;
      if (length < ARTICLE_LENGTH && at < texts.length - 1) continue;
      for (const term of article) counts.set(term, (counts.get(term) ?? 0) + 1);
      articles += 1;
      article = new Set();
      length = 0;
    }
  }
  return { articles, counts };
}
