import { useState } from 'preact/hooks';
import type { SharedCorpusView } from '../../utils/messages/shared-corpora-messages.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { type LoginDraft, LoginFields, loginOf } from './login-fields.tsx';

interface ChangeLoginProps {
  readonly corpus: Pick<SharedCorpusView, 'id' | 'origin'>;
  readonly onChanged: () => void;
}

/** Gives a shared corpus another log-in. The old one is never shown. */
export function ChangeLogin({ corpus, onChanged }: ChangeLoginProps) {
  const [draft, setDraft] = useState<LoginDraft>({ kind: 'password', name: '', secret: '' });
  const { action, run } = useAction();
  const busy = action.state === 'busy';
  const change = async () => {
    if (await run({ type: 'view/log-in-shared', id: corpus.id, login: loginOf(draft) })) onChanged();
  };
  return (
    <form
      class="shared-panel"
      aria-label={`Log-in to ${corpus.origin}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void change();
      }}
    >
      <LoginFields draft={draft} onChange={setDraft} />
      <button type="submit" class="button" aria-disabled={busy}>
        {draft.kind === 'none' ? 'Forget the log-in' : 'Log in'}
      </button>
      <ProblemLine action={action} />
    </form>
  );
}
