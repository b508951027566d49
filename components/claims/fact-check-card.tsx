import type { FactCheckView, FactCheckWords } from '../../utils/messages/comparison-answers.ts';
import { webAddress } from '../../utils/text/web-address.ts';
import { DateText } from '../shared/date-text.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useShowOnPage } from './use-show-on-page.ts';

interface FactCheckCardProps {
  readonly check: FactCheckView;
  /** Null for a stored article. */
  readonly tab: number | null;
  readonly isOnPage: boolean;
  /** Opens the stored article that declares it. */
  readonly onOpen: (check: FactCheckView) => void;
}

/** What an outlet concluded of a statement that the page makes too: its conclusion in its words, never ours. */
export function FactCheckCard({ check, tab, isOnPage, onOpen }: FactCheckCardProps) {
  const { claim, outlet, url, date, head, page } = check;
  const { action, show, words } = useShowOnPage(tab);
  const name = outlet ?? head.outlet ?? 'Unknown outlet';
  const address = url === null ? null : webAddress(url);
  return (
    <article class="card tone-checked" aria-label={`Fact-check: ${claim}`}>
      <header class="card-head">
        <h2 class="card-title">
          <span class="chip">Fact-check</span> <span dir="auto">by {name}</span>
        </h2>
        {isOnPage && page !== null && (
          <button type="button" class="link-button" onClick={() => show(page)}>
            {words}
          </button>
        )}
      </header>
      <ProblemLine action={action} />
      <div class="evidence">
        <p class="source-line">
          <span>Statement that was checked</span>
          <DateText date={date ?? head.date} />
        </p>
        <CheckedStatement check={check} outlet={name} />
      </div>
      <div class="actions">
        <div class="action-row">
          <span class="action-group">
            {address !== null && (
              <a href={address.href} target="_blank" rel="noopener noreferrer">
                Open at outlet
              </a>
            )}
            <button type="button" class="link-button" onClick={() => onOpen(check)}>
              Stored copy
            </button>
          </span>
        </div>
      </div>
    </article>
  );
}

interface CheckedStatementProps {
  readonly check: FactCheckWords;
  /** Who concluded. */
  readonly outlet: string;
}

/** The statement, who made it, and what an outlet concluded of it. */
export function CheckedStatement({ check, outlet }: CheckedStatementProps) {
  return (
    <>
      <blockquote class="passage" dir="auto">
        {check.claim}
      </blockquote>
      {check.claimant !== null && (
        <p class="checked-by">
          Said by <span dir="auto">{check.claimant}</span>
        </p>
      )}
      <p class="checked-rating">
        <span dir="auto">{outlet}</span> concluded: <q dir="auto">{check.rating}</q>
      </p>
    </>
  );
}
