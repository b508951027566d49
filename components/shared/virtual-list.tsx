import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useVirtualRows } from './use-virtual-rows.ts';

interface VirtualListProps<Item> {
  readonly label: string;
  readonly class?: string;
  /** Another array, where there are others or more. */
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Height of a row before it is measured, in CSS pixels. */
  readonly estimate: number;
  /** How many there are in all; null where that is not known. */
  readonly total: number | null;
  /** Whether these are items of before, while others are on their way. */
  readonly busy: boolean;
  /** Called where the last items come into sight and there are more; null where these are all. */
  readonly onMore: (() => void) | null;
  readonly children: (item: Item) => ComponentChildren;
}

/** Items left below those in sight when more are asked for. */
const AHEAD = 20;

/** A list of any length, of which only what can be seen is in the page; the next items are asked for in good time. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { label, items, keyOf, estimate, total, busy, onMore, children } = props;
  const { list, rows, above, below, measure } = useVirtualRows<HTMLUListElement>({
    count: items.length,
    estimate,
    keyOf: (index) => {
      const item = items[index];
      return item === undefined ? String(index) : keyOf(item);
    },
  });

  const last = rows.at(-1)?.index ?? 0;
  const isNear = onMore !== null && !busy && last >= items.length - AHEAD;
  // Each answer makes another array, also where it brings no item or begins the list anew at a length it had before.
  const askedFor = useRef<readonly Item[] | null>(null);
  useEffect(() => {
    if (!isNear || askedFor.current === items) return;
    askedFor.current = items;
    onMore?.();
  }, [isNear, items, onMore]);

  if (items.length === 0) return null;
  return (
    <ul
      class={`card rows virtual-list ${props.class ?? ''}`}
      aria-label={label}
      aria-busy={busy}
      ref={list}
      style={{ paddingBlockStart: `${above}px`, paddingBlockEnd: `${below}px` }}
    >
      {rows.map(({ index }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={keyOf(item)}
            ref={measure}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={total ?? -1}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}
