import { parseSearch } from '../../utils/coverage/full-text/parse-search.ts';
import type { SearchView } from '../../utils/messages/coverage-answers.ts';
import { countText } from '../shared/count-text.ts';

interface SearchOutcomeProps {
  readonly query: string;
  /** What was found; null before the first answer. */
  readonly view: SearchView | null;
  readonly busy: boolean;
  /** Whether the list is narrowed by anything else. */
  readonly narrowed: boolean;
}

/** How much was found, and what of the query was not looked for. */
export function SearchOutcome({ query, view, busy, narrowed }: SearchOutcomeProps) {
  if (view === null) return busy ? <p class="list-note">Searching…</p> : null;
  const { notUnderstood } = parseSearch(query);
  return (
    <>
      <p class="list-note">{totalText(view, narrowed)}</p>
      {view.tooCommon.length > 0 && (
        <p class="list-note">
          Says too little to be looked for alone: <Quoted texts={view.tooCommon} />. In a phrase it counts.
        </p>
      )}
      {notUnderstood.length > 0 && (
        <p class="list-note">
          Not understood: <Quoted texts={notUnderstood} />.
        </p>
      )}
    </>
  );
}

function totalText({ total, hits, next }: SearchView, narrowed: boolean): string {
  const { articles, exact } = total;
  if (articles > 0)
    return exact ? countText(articles, 'article') : `At least ${countText(articles, 'article')}`;
  if (hits.length === 0 && next !== null) return 'Nothing yet; there are more articles to look through.';
  const where = narrowed ? ' among those chosen' : '';
  return `No article${where} has all of that. Fewer words find more, and a star finds what words begin with.`;
}

function Quoted({ texts }: { readonly texts: readonly string[] }) {
  return (
    <>
      {texts.map((text, index) => (
        <span key={text}>
          {index > 0 && ', '}
          <bdi>“{text}”</bdi>
        </span>
      ))}
    </>
  );
}
