import { useCallback, useState } from 'preact/hooks';
import type { ActorEdit } from '../../utils/actors/edits/actor-edit.ts';
import type { Problem } from '../../utils/messages/answers.ts';
import { useClient } from './client-context.ts';

/** How the newest correction of a view went. */
export type CorrectionState =
  | { readonly state: 'idle' }
  | { readonly state: 'busy' }
  /** `said` in a sentence what it did; `edit` is its id, by which it can be taken back. */
  | { readonly state: 'done'; readonly said: string; readonly edit: string }
  | { readonly state: 'undone' }
  | { readonly state: 'failed'; readonly problem: Problem };

/** Keeps a correction. `said`: what it does, in a sentence for afterwards. */
export type Correct = (edit: ActorEdit, said: string) => Promise<void>;

/**
 * Sends corrections of actors, and takes the newest back. `tab`: the page at hand, which alone may name an actor, null
 * where there is none; `onChanged` is called when a correction holds, or no longer does.
 */
export function useCorrection(
  tab: number | null,
  onChanged: () => void,
): { readonly correction: CorrectionState; readonly correct: Correct; readonly undo: () => Promise<void> } {
  const client = useClient();
  const [correction, setCorrection] = useState<CorrectionState>({ state: 'idle' });

  const correct: Correct = useCallback(
    async (edit, said) => {
      setCorrection({ state: 'busy' });
      const answer = await client.ask({ type: 'view/edit-actor', edit, tab: tab ?? undefined });
      setCorrection(
        answer.ok
          ? { state: 'done', said, edit: answer.value.id }
          : { state: 'failed', problem: answer.problem },
      );
      if (answer.ok) onChanged();
    },
    [client, tab, onChanged],
  );

  const kept = correction.state === 'done' ? correction.edit : null;
  const undo = useCallback(async () => {
    if (kept === null) return;
    setCorrection({ state: 'busy' });
    const answer = await client.ask({ type: 'view/undo-edit', id: kept });
    setCorrection(answer.ok ? { state: 'undone' } : { state: 'failed', problem: answer.problem });
    if (answer.ok) onChanged();
  }, [client, kept, onChanged]);

  return { correction, correct, undo };
}
