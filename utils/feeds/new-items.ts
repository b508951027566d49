import { contentId } from '../text/content-id.ts';
import type { FeedItem } from './feed.ts';
import { type FeedState, MOST_REMEMBERED, type SeenItem } from './feed-state.ts';

/** An item that says something new. */
export interface NewItem {
  readonly item: FeedItem;
  /** Of the item's words as the feed writes them. */
  readonly print: string;
  /** As it was seen before; null for the first time. */
  readonly seen: SeenItem | null;
}

/** The items of a feed that are new or changed since they were seen, in the feed's order. */
export async function newItems(
  items: readonly FeedItem[],
  { items: remembered }: Pick<FeedState, 'items'>,
): Promise<NewItem[]> {
  const seenByKey = new Map(remembered.map((seen) => [seen.key, seen]));
  const found: NewItem[] = [];
  for (const item of items) {
    const seen = seenByKey.get(item.key) ?? null;
    const print = await contentId(JSON.stringify([item.title, item.text?.content, item.date, item.changed]));
    if (seen?.print !== print) found.push({ item, print, seen });
  }
  return found;
}

/** What is remembered after more was seen, the newest first. */
export function remember(remembered: FeedState['items'], seen: readonly SeenItem[]): FeedState['items'] {
  const keys = new Set(seen.map(({ key }) => key));
  return [...seen, ...remembered.filter(({ key }) => !keys.has(key))].slice(0, MOST_REMEMBERED);
}
