import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { ComparisonsView } from '../../utils/messages/comparison-answers.ts';
import { type ListSections, listSections } from './list-sections.ts';

/**
 * The keys of the cards that keep their place: those that stood there first, where the reader was at them by the time
 * the rest came. Where nobody was, the most telling difference comes first, and none is kept.
 *
 * @param first what stood there while the rest was awaited; null where all came at once
 */
export function useStanding(
  list: RefObject<HTMLElement | null>,
  found: ComparisonsView,
  first: ComparisonsView | null,
): readonly string[] {
  const standing = useRef<readonly string[] | null>(null);
  // Looked at while rendering: after it, the cards have moved.
  if (first !== null && found.complete && standing.current === null)
    standing.current = isReaderAt(list.current)
      ? listSections(first.comparisons, first.tallies).open.map(({ key }) => key)
      : [];
  return standing.current ?? [];
}

/** Puts those that keep their place before all others, in the order in which they stood. */
export function withStanding(sections: ListSections, standing: readonly string[]): ListSections {
  const { open, moreAgree, hints } = sections;
  const groups = new Map([...open, ...moreAgree].map((group) => [group.key, group]));
  const moves = ({ key }: { readonly key: string }) => !standing.includes(key);
  return {
    open: [...standing.flatMap((key) => groups.get(key) ?? []), ...open.filter(moves)],
    moreAgree: moreAgree.filter(moves),
    hints,
  };
}

function isReaderAt(list: HTMLElement | null): boolean {
  if (list === null) return false;
  return window.scrollY > 0 || list.matches(':hover') || list.contains(document.activeElement);
}
