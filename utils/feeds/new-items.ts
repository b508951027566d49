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

/** New items that one poll adds, and characters of theirs that it reads; the rest is left to the next. */
const MOST_NEW = 200;
const MOST_TEXT = 4_000_000;
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

/** The first of the items; at least one, so that every poll gets on. */
export function asManyAsOnePollReads(items: readonly NewItem[]): NewItem[] {
  let length = 0;
  const end = items.findIndex(({ item }) => {
    length += item.text?.content.length ?? 0;
    return length > MOST_TEXT;
  });
  return items.slice(0, Math.min(MOST_NEW, end < 0 ? items.length : Math.max(1, end)));
}

/** What is remembered after more was seen, the newest first. */
export function remember(remembered: FeedState['items'], seen: readonly SeenItem[]): FeedState['items'] {
  const keys = new Set(seen.map(({ key }) => key));
  return [...seen, ...remembered.filter(({ key }) => !keys.has(key))].slice(0, MOST_REMEMBERED);
}
