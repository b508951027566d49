import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../utils/messages/answers.ts';
import type { ViewClient } from '../../utils/messages/view-client.ts';
import { useClient } from '../shared/client-context.ts';
import type { BackupRunner, BackupState } from './backup-runner.ts';

/**
 * Saves and restores, and follows how that goes. `changed` is called when something was saved or restored.
 */
export function useBackup(runner: BackupRunner, changed: () => void) {
  const client = useClient();
  const [state, setState] = useState<BackupState>({ state: 'idle' });
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(
    () =>
      runner.follow((next) => {
        setState(next);
        void settle(client, next).then((failure) => {
          setProblem(failure);
          if (next.state === 'saved' || next.state === 'restored') changed();
        });
      }),
    [client, runner, changed],
  );

  return {
    state,
    /** What went wrong beside the file itself. */
    problem,
    async save(): Promise<void> {
      setProblem(null);
      const settings = await client.ask({ type: 'view/export-settings' });
      if (settings.ok) runner.save(settings.value);
      else setState({ state: 'failed', problem: settings.problem });
    },
  };
}

/** Tells the worker what it has to know of a state; answers with what went wrong. */
async function settle(client: ViewClient, next: BackupState): Promise<Problem | null> {
  if (next.state === 'saved') {
    const answer = await client.ask({ type: 'view/backup-made', made: next.made });
    return answer.ok ? null : answer.problem;
  }
  if (next.state === 'restored') {
    const { settings } = next.report;
    const answers = [await client.ask({ type: 'view/backup-restored' })];
    if (settings !== null) answers.push(await client.ask({ type: 'view/import-settings', text: settings }));
    return answers.find((answer) => !answer.ok)?.problem ?? null;
  }
  return null;
}
