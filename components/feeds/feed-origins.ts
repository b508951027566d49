import type { OfferedFeed } from '../../utils/messages/feed-messages.ts';

/** Whom following a feed asks: its server, and for whole articles the one that has their pages. */
export function originsOf(
  { url, articles }: Pick<OfferedFeed, 'url' | 'articles'>,
  fullText: boolean,
): string[] {
  const own = new URL(url).origin;
  return fullText && articles !== null && articles !== own ? [own, articles] : [own];
}

/** A server as a person knows it: "news.example", "localhost:8080". */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
