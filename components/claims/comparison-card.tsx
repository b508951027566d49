import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';
import { clipPassage } from '../shared/clip-passage.ts';
import { DateText } from '../shared/date-text.tsx';
import { MarkedText } from '../shared/marked-text.tsx';
import { outletName } from '../shared/outlet-line.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { ComparisonReason } from './comparison-reason.tsx';
import { relationWords } from './relation-label.ts';

/** Longest passage on a card, in UTF-16 code units; the whole stands in its article. */
const PASSAGE_LIMIT = 360;

interface ComparisonCardProps {
  readonly comparison: ComparisonView;
  readonly tab: number;
  readonly pageDate: string | null;
  readonly pageOutlet: string | null;
  readonly onOpen: (comparison: ComparisonView) => void;
}

/** Two passages about one fact, the page's above the coverage's, with what differs marked and the reason below. */
export function ComparisonCard({ comparison, tab, pageDate, pageOutlet, onOpen }: ComparisonCardProps) {
  const { label, tone } = relationWords(comparison);
  const { page, coverage } = comparison;
  const show = useAction();
  const name = `${label}: ${comparison.what}`;
  return (
    <article class={`card tone-${tone}`} aria-label={name}>
      <header class="card-head">
        <h2 class="card-title">
          <span class="chip">{label}</span> <span dir="auto">{comparison.what}</span>
        </h2>
        <button
          type="button"
          class="link-button"
          onClick={() =>
            void show.run({ type: 'view/show', tab, span: { start: page.start, end: page.end } })
          }
        >
          Show on page
        </button>
      </header>
      <ProblemLine action={show.action} />
      <div class="evidence">
        <p class="source-line">This page</p>
        <blockquote class="passage" dir="auto">
          <MarkedText {...clipPassage({ text: page.quote, marks: page.marks }, PASSAGE_LIMIT)} />
        </blockquote>
      </div>
      <div class="evidence">
        <p class="source-line">
          <button type="button" class="source-button" dir="auto" onClick={() => onOpen(comparison)}>
            {outletName(coverage.head)}
            {coverage.head.title !== null && `: ${coverage.head.title}`}
          </button>
          <DateText date={coverage.head.date} />
        </p>
        <blockquote class="passage" dir="auto">
          <MarkedText {...clipPassage({ text: coverage.quote, marks: coverage.marks }, PASSAGE_LIMIT)} />
        </blockquote>
      </div>
      <ComparisonReason comparison={comparison} pageDate={pageDate} pageOutlet={pageOutlet} />
    </article>
  );
}
