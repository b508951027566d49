/** A title that a reading list gives; null where there is none, or the address stands in its place. */
export function realTitle(title: string, url: string): string | null {
  const line = title.trim();
  const isAddress = line === url.trim() || /^https?:\/\/\S*$/i.test(line);
  return line === '' || isAddress ? null : line;
}
