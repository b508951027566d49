const LENGTH = 300;

/**
 * A passage around the words, for systems that bring no snippets: of those windows that begin at a found word, the one
 * with most of the words.
 */
export function plainSnippet(text: string, words: readonly string[]): string {
  const folded = text.toLowerCase();
  const places = words
    .map((word) => folded.indexOf(word.toLowerCase()))
    .filter((place) => place !== -1)
    .sort((a, b) => a - b);
  let from = 0;
  let most = 0;
  for (const place of places) {
    const inside = places.filter((other) => other >= place && other < place + LENGTH).length;
    if (inside <= most) continue;
    most = inside;
    from = place;
  }
  return text.slice(from, from + LENGTH);
}
