import { useRef } from 'preact/hooks';
import type { EditView } from '../../utils/messages/answers.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useWhenShown } from '../shared/use-when-shown.ts';
import { CorrectionList } from './correction-list.tsx';
import { useCorrectionsWork } from './use-corrections-work.ts';
import { WorkOutcome } from './work-outcome.tsx';

interface CorrectionsSectionProps {
  /** Another version asks for the list again. */
  readonly version?: number;
}

/** What the reader corrected about actors: every correction with its way back. */
export function CorrectionsSection({ version = 0 }: CorrectionsSectionProps) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/edits' }, { version });
  useWhenShown(refresh);
  const heading = useRef<HTMLHeadingElement>(null);
  const { work, undo } = useCorrectionsWork(refresh);
  const undoOne = async (edit: EditView) => {
    // Its button goes with it.
    if (await undo(edit)) heading.current?.focus();
  };
  return (
    <section class="library-section" aria-labelledby="corrections-heading">
      <h2 id="corrections-heading" tabIndex={-1} ref={heading}>
        Corrections
      </h2>
      <p class="section-note">
        What you corrected about people, organisations and places. It holds on every page, stays when articles
        are added or removed, and never leaves this machine unless you save it to a file.
      </p>
      {loaded.state === 'loading' && <Skeleton label="Loading your corrections" />}
      {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />}
      {loaded.state === 'ready' && (
        <CorrectionList edits={loaded.value} onUndo={(edit) => void undoOne(edit)} />
      )}
      <WorkOutcome work={work} />
    </section>
  );
}
