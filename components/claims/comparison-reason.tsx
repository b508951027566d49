import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';
import { DateText } from '../shared/date-text.tsx';
import { useDisclosure } from '../shared/disclosure.tsx';
import { outletName } from '../shared/outlet-line.tsx';
import { relationWords } from './relation-label.ts';

interface ComparisonReasonProps {
  readonly comparison: ComparisonView;
  readonly pageDate: string | null;
  readonly pageOutlet: string | null;
}

/** The reason in one sentence, and on request what it rests on: the rule, the outlets, the dates. */
export function ComparisonReason({ comparison, pageDate, pageOutlet }: ComparisonReasonProps) {
  const more = useDisclosure();
  const { head } = comparison.coverage;
  return (
    <footer class="reason">
      <p class="reason-line">
        <span dir="auto">{comparison.why}</span>
        <button type="button" class="link-button" {...more.button}>
          Why?
        </button>
      </p>
      <dl class="facts" {...more.content}>
        <dt>Meaning</dt>
        <dd>{relationWords(comparison).meaning}</dd>
        <dt>Found by</dt>
        <dd>
          the rule “{comparison.rule}”{comparison.tier === 'hint' && ', as a hint: less certain'}
        </dd>
        <dt>This page</dt>
        <dd>
          <span dir="auto">{pageOutlet ?? 'Unknown outlet'}</span>, <DateOrUnknown date={pageDate} />
        </dd>
        <dt>Coverage</dt>
        <dd>
          <span dir="auto">{outletName(head)}</span>, <DateOrUnknown date={head.date} />
          {head.starter && ' (from the starter corpus)'}
        </dd>
      </dl>
    </footer>
  );
}

function DateOrUnknown({ date }: { readonly date: string | null }) {
  return date === null ? <>no date known</> : <DateText date={date} />;
}
