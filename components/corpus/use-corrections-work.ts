import { useState } from 'preact/hooks';
import type { EditView } from '../../utils/messages/answers.ts';
import { useClient } from '../shared/client-context.ts';
import type { Work } from './work-outcome.tsx';

/** Takes corrections back; `changed` is called when the list is another by then. */
export function useCorrectionsWork(changed: () => Promise<void>) {
  const client = useClient();
  const [work, setWork] = useState<Work>({ state: 'idle' });
  return {
    work,
    /** Resolves with whether it worked. */
    async undo({ id, sentence }: EditView): Promise<boolean> {
      const answer = await client.ask({ type: 'view/undo-edit', id });
      setWork(
        answer.ok
          ? { state: 'done', said: `Undone: ${sentence}` }
          : { state: 'failed', problem: answer.problem },
      );
      if (answer.ok) await changed();
      return answer.ok;
    },
  };
}
