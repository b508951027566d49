import { useRef } from 'preact/hooks';
import { JUDGEMENTS } from '../../utils/claims/pair-key.ts';
import type { JudgementView } from '../../utils/messages/answers.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useWhenShown } from '../shared/use-when-shown.ts';
import { JudgementList } from './judgement-list.tsx';
import { judgementText } from './judgement-words.ts';
import { TakenBack } from './taken-back.tsx';
import { type Removal, useTakingBack } from './use-taking-back.ts';

interface JudgementsSectionProps {
  /** Another version asks for the list again. */
  readonly version: number;
}

/** What the reader said of comparisons: both passages of each, with its way back. */
export function JudgementsSection({ version }: JudgementsSectionProps) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/judgements' }, { version });
  useWhenShown(refresh);
  const heading = useRef<HTMLHeadingElement>(null);
  const { taking, takeBack, putBack } = useTakingBack(refresh);
  return (
    <section class="library-section" aria-labelledby="judgements-heading">
      <h2 id="judgements-heading" tabIndex={-1} ref={heading}>
        What you said of comparisons
      </h2>
      <p class="section-note">
        Two passages that you called not the same thing are not laid side by side again, nor are copies of
        them. Where you said so three times between two articles, weaker finds of the same kind stand last
        there. What you marked as important stands first.
      </p>
      {loaded.state === 'loading' && <Skeleton label="Loading what you said of comparisons" />}
      {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />}
      {loaded.state === 'ready' && (
        <JudgementGroups
          judgements={loaded.value}
          onTakeBack={(judgement) => void takeBack(removalOf(judgement))}
        />
      )}
      <TakenBack
        taking={taking}
        onPutBack={(removal) => void putBack(removal)}
        focusAfter={() => heading.current?.focus()}
      />
    </section>
  );
}

interface JudgementGroupsProps {
  readonly judgements: readonly JudgementView[];
  readonly onTakeBack: (judgement: JudgementView) => void;
}

function JudgementGroups({ judgements, onTakeBack }: JudgementGroupsProps) {
  if (judgements.length === 0) {
    return (
      <p>
        You have said nothing yet. Every comparison in the popup has “Not the same thing” and “Mark as
        important”.
      </p>
    );
  }
  return (
    <>
      {JUDGEMENTS.map((kind) => {
        const ofKind = judgements.filter(({ judgement }) => judgement === kind);
        if (ofKind.length === 0) return null;
        return (
          <div class="judgement-group" key={kind}>
            <h3>
              {judgementText(kind)} <span class="count">({ofKind.length})</span>
            </h3>
            <JudgementList judgements={ofKind} onTakeBack={onTakeBack} />
          </div>
        );
      })}
    </>
  );
}

function removalOf({ madeAt: _, ...judged }: JudgementView): Removal {
  const { pair, judgement, what } = judged;
  return {
    remove: { type: 'view/withdraw-judgement', pair },
    restore: { type: 'view/judge', ...judged },
    name: [judgementText(judgement), what].filter((part) => part !== '').join(' — '),
  };
}
