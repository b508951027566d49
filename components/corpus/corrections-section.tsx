import { useRef } from 'preact/hooks';
import type { EditView } from '../../utils/messages/answers.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { useWhenShown } from '../shared/use-when-shown.ts';
import { CorrectionList } from './correction-list.tsx';
import { CorrectionsTransfer } from './corrections-transfer.tsx';
import { useCorrectionsWork } from './use-corrections-work.ts';

/** What the reader corrected about actors: every correction with its way back, out to a file, and in from one. */
export function CorrectionsSection() {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/edits' });
  useWhenShown(refresh);
  const heading = useRef<HTMLHeadingElement>(null);
  const { work, undo, save, load } = useCorrectionsWork(refresh);
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
        <>
          <CorrectionList edits={loaded.value} onUndo={(edit) => void undoOne(edit)} />
          <CorrectionsTransfer
            any={loaded.value.length > 0}
            onSave={() => void save()}
            onLoad={(files) => void load(files)}
          />
        </>
      )}
      <div role="status">
        {work.state === 'done' && <p>{work.said}</p>}
        {work.state === 'failed' && (
          <p class="problem-line">
            <strong>{work.problem.message}</strong> {work.problem.remedy}
          </p>
        )}
      </div>
    </section>
  );
}
