import { useEffect, useRef } from 'preact/hooks';
import { textFragmentUrl } from '../../utils/highlights/text-fragment.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';
import { useDisclosure } from '../shared/disclosure.tsx';
import { outletName } from '../shared/outlet-line.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { CiteSource } from './cite-source.tsx';
import type { ComparedArticle } from './compared-article.ts';
import type { Judging } from './use-judging.ts';

interface ComparisonActionsProps {
  readonly comparison: ComparisonView;
  readonly page: ComparedArticle;
  readonly judging: Judging;
  readonly onOpen: (comparison: ComparisonView) => void;
}

/** What can be done with a comparison: go to its source, cite it, mark it, set it aside. */
export function ComparisonActions({ comparison, page, judging, onOpen }: ComparisonActionsProps) {
  const { coverage, important, pair } = comparison;
  const cite = useDisclosure();
  const outlet = outletName(coverage.head);
  const address = coverage.head.url && textFragmentUrl(coverage.head.url, { text: coverage.quote });
  const notSame = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (judging.latest === pair && judging.said.get(pair)?.judgement !== 'important')
      notSame.current?.focus();
    // Once, when it comes back from being set aside.
  }, []);
  return (
    <div class="actions">
      <div class="action-row">
        <span class="action-group">
          {address && (
            <a
              href={address}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={`Open at outlet: ${outlet}`}
            >
              Open at outlet
            </a>
          )}
          <button
            type="button"
            class="link-button"
            aria-label={`Stored copy: ${outlet}`}
            onClick={() => onOpen(comparison)}
          >
            Stored copy
          </button>
          <button type="button" class="link-button" aria-label={`Cite ${outlet}`} {...cite.button}>
            Cite
          </button>
        </span>
        <span class="action-group">
          <button
            type="button"
            class="link-button"
            aria-pressed={important}
            aria-label="Mark as important"
            onClick={() => judging.setImportant(comparison, !important)}
          >
            <span aria-hidden="true">{important ? '★' : '☆'}</span> Important
          </button>
          <button
            type="button"
            class="link-button"
            ref={notSame}
            onClick={() => judging.setAside(comparison)}
          >
            Not the same thing
          </button>
        </span>
      </div>
      <div {...cite.content}>{cite.open && <CiteSource comparison={comparison} page={page} />}</div>
      {judging.failure?.pair === pair && (
        <ProblemLine action={{ state: 'failed', problem: judging.failure.problem }} />
      )}
    </div>
  );
}
