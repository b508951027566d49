import type { BackupRunner } from '../backup/backup-runner.ts';
import { BackupSection } from '../backup/backup-section.tsx';
import { ReminderSection } from '../backup/reminder-section.tsx';
import { RemoveSection } from '../backup/remove-section.tsx';
import { StorageSection } from '../backup/storage-section.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { useAnswer } from '../shared/use-answer.ts';

interface BackupViewProps {
  readonly runner: BackupRunner;
  /** What is stored has changed. */
  readonly onChanged: () => void;
}

/** How all that is the reader's is taken out and brought back, and how safely it lies here. */
export function BackupView({ runner, onChanged }: BackupViewProps) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/backup' });
  const changed = () => {
    void refresh();
    onChanged();
  };
  return (
    <div class="library-sections">
      <BackupSection runner={runner} onChanged={changed} />
      {loaded.state === 'loading' && <Skeleton label="Looking how much room there is" />}
      {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />}
      {loaded.state === 'ready' && (
        <>
          <ReminderSection view={loaded.value} onChanged={() => void refresh()} />
          <StorageSection view={loaded.value} onChanged={() => void refresh()} />
        </>
      )}
      <RemoveSection onRemoved={changed} />
    </div>
  );
}
