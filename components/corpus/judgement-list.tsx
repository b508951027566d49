import { useState } from 'preact/hooks';
import type { JudgementView } from '../../utils/messages/answers.ts';
import { relationWords } from '../claims/relation-label.ts';
import { countText } from '../shared/count-text.ts';
import { DateText } from '../shared/date-text.tsx';
import { JudgedPassage } from './judged-passage.tsx';
import { judgementText } from './judgement-words.ts';

/** Judgements of one kind that are listed before the rest is asked for. */
const SHOWN = 10;

interface JudgementListProps {
  /** Of one kind, newest first; at least one. */
  readonly judgements: readonly JudgementView[];
  readonly onTakeBack: (judgement: JudgementView) => void;
}

/** What the reader said of comparisons in one way, with both passages of each. */
export function JudgementList({ judgements, onTakeBack }: JudgementListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? judgements : judgements.slice(0, SHOWN);
  return (
    <>
      <ul class="judgements">
        {shown.map((judgement) => (
          <Judged key={judgement.pair} judgement={judgement} onTakeBack={() => onTakeBack(judgement)} />
        ))}
      </ul>
      {shown.length < judgements.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          Show {countText(judgements.length - shown.length, 'older comparison')}
        </button>
      )}
    </>
  );
}

interface JudgedProps {
  readonly judgement: JudgementView;
  readonly onTakeBack: () => void;
}

function Judged({ judgement, onTakeBack }: JudgedProps) {
  const { relation, what, page, coverage, madeAt } = judgement;
  const { label } = relationWords({ relation, tier: 'shown' });
  return (
    <li>
      <div class="judgement-head">
        <p dir="auto">
          {label}
          {what !== '' && `: ${what}`}
        </p>
        <span class="correction-date">
          <DateText date={madeAt} />
        </span>
        <button
          type="button"
          class="link-button"
          aria-label={`Undo “${judgementText(judgement.judgement)}”: ${what === '' ? label : what}`}
          onClick={onTakeBack}
        >
          Undo
        </button>
      </div>
      <div class="judged-passages">
        <JudgedPassage side="Page" passage={page} />
        <JudgedPassage side="Coverage" passage={coverage} />
      </div>
    </li>
  );
}
