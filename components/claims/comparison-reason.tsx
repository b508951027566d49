import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';
import { DateText } from '../shared/date-text.tsx';
import { useDisclosure } from '../shared/disclosure.tsx';
import { outletName } from '../shared/outlet-line.tsx';
import { useTextName } from '../shared/text-in-view.ts';
import type { ComparedArticle } from './compared-article.ts';
import { PartsTable } from './parts-table.tsx';
import { relationWords } from './relation-label.ts';

interface ComparisonReasonProps {
  readonly comparison: ComparisonView;
  readonly page: ComparedArticle;
}

/** The reason in one sentence, and on request what it rests on: the parts side by side, the rule, outlets and dates. */
export function ComparisonReason({ comparison, page }: ComparisonReasonProps) {
  const more = useDisclosure();
  const name = useTextName();
  const { head } = comparison.coverage;
  const { parts, rule, tier } = comparison;
  const outlet = outletName(head);
  return (
    <div class="reason">
      <p class="reason-line">
        <span dir="auto">
          {tier === 'hint' && 'Perhaps: '}
          {comparison.why}
        </span>
        <button
          type="button"
          class="link-button"
          aria-label={`Why? ${relationWords(comparison).label}, ${outlet}`}
          {...more.button}
        >
          Why?
        </button>
      </p>
      <div class="reason-more" {...more.content}>
        {parts.length > 0 && <PartsTable parts={parts} outlet={outlet} />}
        <dl class="facts">
          <dt>Rule</dt>
          <dd>
            {relationWords(comparison).meaning} <span class="rule-name">(“{rule}”)</span>
          </dd>
          <dt>Certainty</dt>
          <dd>
            {tier === 'hint' ? 'A hint: less certain. Judge for yourself.' : 'Sure enough to be shown.'}
          </dd>
          <dt>This {name}</dt>
          <dd>
            <span dir="auto">{page.outlet ?? 'Unknown outlet'}</span>, <DateOrUnknown date={page.date} />
          </dd>
          <dt>Coverage</dt>
          <dd>
            <span dir="auto">{outlet}</span>, <DateOrUnknown date={head.date} />
            {head.starter && ' (from the starter corpus)'}
          </dd>
        </dl>
      </div>
    </div>
  );
}

function DateOrUnknown({ date }: { readonly date: string | null }) {
  return date === null ? <>no date known</> : <DateText date={date} />;
}
