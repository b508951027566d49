import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export interface Tab<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** Null while it is not known. */
  readonly count: number | null;
  readonly panel: ComponentChildren;
}

interface TabsProps<Key extends string> {
  /** What the tabs are about, for a screen reader. */
  readonly label: string;
  readonly tabs: readonly Tab<Key>[];
  readonly selected: Key;
  readonly onSelect: (key: Key) => void;
}

/**
 * ARIA tabs: one stop in the tab order, arrow keys, Home and End move and select. Panels stay in the page while
 * hidden, so that each keeps what was opened in it, and come back scrolled to where they were left.
 */
export function Tabs<Key extends string>({ label, tabs, selected, onSelect }: TabsProps<Key>) {
  const id = useId();
  const tabId = (key: Key) => `${id}-tab-${key}`;
  // The count describes a tab and is no part of its name, which stays the same while the count changes.
  const countId = (key: Key) => `${id}-count-${key}`;
  const panelId = (key: Key) => `${id}-panel-${key}`;
  const root = useRef<HTMLDivElement>(null);
  const places = useRef(new Map<Key, number>());

  const select = (key: Key) => {
    places.current.set(selected, window.scrollY);
    onSelect(key);
  };

  useLayoutEffect(() => {
    const top = window.scrollY + (root.current?.getBoundingClientRect().top ?? 0);
    window.scrollTo(0, places.current.get(selected) ?? Math.min(window.scrollY, top));
  }, [selected]);

  const move = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const from = tabs.findIndex((tab) => tab.key === selected);
    const to = tabs.at(nextIndex(event.key, from, tabs.length, isRightToLeft(event.currentTarget)) ?? from);
    if (to === undefined || to.key === selected) return;
    event.preventDefault();
    select(to.key);
    document.getElementById(tabId(to.key))?.focus();
  };

  return (
    <div class="tabs" ref={root}>
      <div class="tab-list" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            type="button"
            role="tab"
            class="tab"
            id={tabId(tab.key)}
            key={tab.key}
            aria-selected={tab.key === selected}
            aria-controls={panelId(tab.key)}
            aria-describedby={tab.count === null ? undefined : countId(tab.key)}
            tabIndex={tab.key === selected ? 0 : -1}
            onClick={() => select(tab.key)}
          >
            {tab.label}{' '}
            {tab.count !== null && (
              <span class="tab-count" id={countId(tab.key)} aria-hidden="true">
                {tab.count}
              </span>
            )}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          role="tabpanel"
          class="tab-panel"
          id={panelId(tab.key)}
          key={tab.key}
          aria-labelledby={tabId(tab.key)}
          hidden={tab.key !== selected}
        >
          {tab.panel}
        </div>
      ))}
    </div>
  );
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

function nextIndex(key: string, from: number, count: number, rightToLeft: boolean): number | null {
  switch (key) {
    case 'ArrowRight':
      return (from + (rightToLeft ? -1 : 1) + count) % count;
    case 'ArrowLeft':
      return (from + (rightToLeft ? 1 : -1) + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
