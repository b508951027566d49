import type { FactCheckWords } from '../../utils/messages/comparison-answers.ts';
import { CheckedStatement } from './fact-check-card.tsx';

interface OwnFactChecksProps {
  readonly checks: readonly FactCheckWords[];
}

/** What the page itself concludes, where it is a fact-check. */
export function OwnFactChecks({ checks }: OwnFactChecksProps) {
  if (checks.length === 0) return null;
  return (
    <section class="card tone-checked" aria-label="What this page concludes">
      <header class="card-head">
        <h2 class="card-title">
          <span class="chip">Fact-check</span> This page is one
        </h2>
      </header>
      {checks.map((check) => (
        <div class="evidence" key={`${check.claim} ${check.rating}`}>
          <CheckedStatement check={check} outlet="This page" />
        </div>
      ))}
    </section>
  );
}
