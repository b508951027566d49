import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows that are made above and below those in sight, so that the Tab key always finds the next one. */
const OVERSCAN = 6;

interface RowsOptions {
  readonly count: number;
  /** Height of a row before it is measured, in CSS pixels. */
  readonly estimate: number;
  /** What a row is known by, so that its height goes with it. */
  readonly keyOf: (index: number) => string;
}

export interface VirtualRows<List extends HTMLElement> {
  readonly list: RefObject<List | null>;
  /** Those that are to be made, in order. */
  readonly rows: readonly VirtualItem[];
  /** Room that the rows which are not made would take, in CSS pixels. */
  readonly above: number;
  readonly below: number;
  /** Hangs on each row that is made, which says its place as `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
}

/** Makes of a long list only the rows that can be seen in the window; their heights may differ. */
export function useVirtualRows<List extends HTMLElement>({
  count,
  estimate,
  keyOf,
}: RowsOptions): VirtualRows<List> {
  const list = useRef<List>(null);
  const [margin, setMargin] = useState(0);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options: VirtualizerOptions<Window, HTMLElement> = {
    count,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    // What is hidden has no height, and keeps the one that it had.
    measureElement: (row, _entry, { itemSizeCache, indexFromElement }) => {
      const height = row.getBoundingClientRect().height;
      return height > 0 ? height : (itemSizeCache.get(keyOf(indexFromElement(row))) ?? estimate);
    },
    onChange: () => {
      if (!isHidden(list.current)) redraw(undefined);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);

  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
    if (list.current === null || isHidden(list.current)) return;
    setMargin(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
  });

  // While the list is hidden, the window scrolls for something else: its rows stay, and the focus can come back to them.
  const made = useRef<readonly VirtualItem[]>([]);
  if (!isHidden(list.current)) made.current = virtualizer.getVirtualItems();
  const rows = made.current.filter(({ index }) => index < count);
  const measure = useCallback((row: HTMLElement | null) => virtualizer.measureElement(row), [virtualizer]);
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    list,
    rows,
    above: first === undefined ? 0 : first.start - margin,
    below: last === undefined ? 0 : Math.max(0, virtualizer.getTotalSize() - (last.end - margin)),
    measure,
  };
}

function isHidden(element: Element | null): boolean {
  return element !== null && element.closest('[hidden]') !== null;
}
