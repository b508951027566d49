import { useEffect, useState } from 'preact/hooks';

/** Quiet time while somebody types before the search begins, in milliseconds. */
const TYPING_PAUSE = 200;

/** Longest text that is searched for, in UTF-16 code units. */
export const QUERY_LIMIT = 500;

/** What is to be searched for, and whether its last word may go on. */
interface Settled {
  readonly query: string;
  readonly typing: boolean;
}

/**
 * What is typed into a search box. It is searched for after a pause, or at once when the reader says so, and stands in
 * the address of the page as `q`, so that it is there again after a reload.
 */
export function useTypedSearch() {
  const [typed, setTyped] = useState(queryInAddress);
  const [settled, setSettled] = useState<Settled>({ query: typed, typing: false });

  useEffect(() => {
    if (typed === settled.query) return;
    const timer = setTimeout(() => setSettled({ query: typed, typing: true }), TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed, settled.query]);
  useEffect(() => showInAddress(settled.query.trim()), [settled.query]);

  const search = () => setSettled({ query: typed, typing: false });
  return { typed, setTyped, search, ...settled };
}

function queryInAddress(): string {
  return (new URLSearchParams(location.search).get('q') ?? '').slice(0, QUERY_LIMIT);
}

function showInAddress(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
