/** "1 article", "1,204 articles"; for nouns that take an s, and others with their plural given. */
export function countText(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? singular : plural}`;
}
