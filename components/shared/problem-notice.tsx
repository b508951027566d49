import type { Problem } from '../../utils/messages/answers.ts';
import { Notice } from './notice.tsx';

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/** A failure in place of what should have been shown, with its remedy and a way to try again. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  return (
    <div role="alert">
      <Notice
        title={problem.message}
        actions={
          <button type="button" class="button" onClick={onRetry}>
            Try again
          </button>
        }
      >
        <p>{problem.remedy}</p>
      </Notice>
    </div>
  );
}
