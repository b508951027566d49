import type { BackupSummary } from '../../utils/backup/check-backup.ts';
import { FilePicker } from '../corpus/file-picker.tsx';
import { countText } from '../shared/count-text.ts';
import { DateText } from '../shared/date-text.tsx';
import type { BackupRunner, BackupState } from './backup-runner.ts';
import { useBackup } from './use-backup.ts';

interface BackupSectionProps {
  readonly runner: BackupRunner;
  /** A backup was saved, or something was restored. */
  readonly onChanged: () => void;
}

/** Everything of the reader's out to one file, and back in from one. */
export function BackupSection({ runner, onChanged }: BackupSectionProps) {
  const { state, problem, save } = useBackup(runner, onChanged);
  const busy = state.state === 'saving' || state.state === 'checking' || state.state === 'restoring';
  return (
    <section class="library-section" aria-labelledby="backup-heading">
      <h2 id="backup-heading">Backup</h2>
      <p class="section-note">
        One zip file with everything that is yours: articles that you kept, imported or follow by feed, your
        corrections, judgements and words, what you subscribed to, and your settings; for programs as JSON
        Lines, and to read as Markdown and tables. Names and passwords for shared corpora are not in it.
      </p>
      {!busy && (
        <>
          <div class="button-row">
            <button type="button" class="button button-primary" onClick={() => void save()}>
              Save a backup
            </button>
          </div>
          {state.state !== 'checked' && (
            <FilePicker
              label="To restore, drop a backup here, or choose it"
              accept=".zip,application/zip"
              onFiles={([file]) => file !== undefined && runner.check(file)}
            />
          )}
        </>
      )}
      {state.state === 'checked' && (
        <CheckedBackup
          name={state.name}
          summary={state.summary}
          onRestore={() => runner.restore()}
          onCancel={() => runner.cancel()}
        />
      )}
      {busy && <BackupProgress state={state} onCancel={() => runner.cancel()} />}
      <BackupOutcome state={state} />
      {problem !== null && (
        <p class="problem-line" role="alert">
          <strong>{problem.message}</strong> {problem.remedy}
        </p>
      )}
    </section>
  );
}

interface CheckedBackupProps {
  readonly name: string;
  readonly summary: BackupSummary;
  readonly onRestore: () => void;
  readonly onCancel: () => void;
}

function CheckedBackup({ name, summary, onRestore, onCancel }: CheckedBackupProps) {
  const { made, articles, keptArticles, entries, subscriptions, settings } = summary;
  const parts = [
    countText(articles, 'article'),
    countText(keptArticles, 'kept page'),
    countText(entries, 'entry', 'entries'),
    countText(subscriptions, 'subscription'),
  ];
  return (
    <div class="checked-backup" role="status">
      <p>
        <span dir="auto">{name}</span> was made on <DateText date={made} /> and is whole. It holds{' '}
        {parts.join(', ')}
        {settings && ' and your settings'}. What is missing here is added; what is here stays
        {settings && ', and the settings become those of the file'}.
      </p>
      <div class="button-row">
        <button type="button" class="button button-primary" onClick={onRestore}>
          Restore
        </button>
        <button type="button" class="button" onClick={onCancel}>
          Leave it
        </button>
      </div>
    </div>
  );
}

interface BackupProgressProps {
  readonly state: Extract<BackupState, { readonly done: number }>;
  readonly onCancel: () => void;
}

const BUSY: Readonly<Record<BackupProgressProps['state']['state'], string>> = {
  saving: 'Saving',
  checking: 'Checking the whole file',
  restoring: 'Restoring',
};

function BackupProgress({ state, onCancel }: BackupProgressProps) {
  return (
    <div class="import-progress">
      <progress aria-label={BUSY[state.state]} max={Math.max(1, state.of)} value={state.done} />
      <p role="status">{BUSY[state.state]}…</p>
      <button type="button" class="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}

function BackupOutcome({ state }: { readonly state: BackupState }) {
  return (
    <div role="status">
      {state.state === 'saved' && (
        <p>
          Saved {countText(state.articles, 'article')} and everything you wrote as{' '}
          <span dir="auto">{state.name}</span>, where your browser keeps downloads.
          {state.leftOut > 0 &&
            ` ${countText(state.leftOut, 'article')} could be saved only to be read by you, not to be restored.`}
        </p>
      )}
      {state.state === 'restored' && (
        <p>
          Restored: {state.report.added} added, {state.report.known} already there. Feeds, packs and shared
          corpora ask you again before they reach any server.
        </p>
      )}
      {state.state === 'cancelled' && <p>Cancelled. What was restored so far is kept.</p>}
      {state.state === 'failed' && (
        <p class="problem-line">
          <strong>{state.problem.message}</strong> {state.problem.remedy}
        </p>
      )}
    </div>
  );
}
