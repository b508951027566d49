import { useEffect, useRef, useState } from 'preact/hooks';
import type { CoverageItem, SearchView } from '../../utils/messages/coverage-answers.ts';
import { CoverageRow } from '../coverage/coverage-row.tsx';

interface SearchHitsProps {
  readonly view: SearchView;
  /** Whether a changed search runs, so that these are hits of the one before. */
  readonly busy: boolean;
  readonly onOpen: (item: CoverageItem) => void;
  readonly onMore: () => Promise<void>;
}

/** The articles that were found, and a way to the next ones. */
export function SearchHits({ view: { hits, total, next }, busy, onOpen, onMore }: SearchHitsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [loading, setLoading] = useState(false);
  const firstNew = useRef<number | null>(null);
  const isMore = next !== null && !(total.exact && hits.length >= total.articles);

  // Who asks for more goes on reading there.
  useEffect(() => {
    if (firstNew.current === null || firstNew.current >= hits.length) return;
    list.current?.children[firstNew.current]?.querySelector('button')?.focus();
    firstNew.current = null;
  }, [hits.length]);

  const showMore = async () => {
    if (loading || busy) return;
    firstNew.current = hits.length;
    setLoading(true);
    await onMore();
    setLoading(false);
  };
  return (
    <>
      {hits.length > 0 && (
        <ul class="card rows search-hits" ref={list} aria-label="Articles found" aria-busy={busy}>
          {hits.map((hit) => (
            <li key={hit.head.id}>
              <CoverageRow item={hit} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
      {isMore && (
        <button type="button" class="button" aria-disabled={loading || busy} onClick={() => void showMore()}>
          {loading ? 'Searching…' : hits.length === 0 ? 'Look further' : 'More'}
        </button>
      )}
    </>
  );
}
