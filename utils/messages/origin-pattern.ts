/** The match pattern by which browsers grant an origin ("https://example.org:8080"); patterns know no ports. */
export function originPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
