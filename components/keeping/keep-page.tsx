import type { KeepingView, KeptView } from '../../utils/messages/keeping-messages.ts';
import { formatDate } from '../shared/date-text.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { type Asking, useAnswer } from '../shared/use-answer.ts';
import { VersionsLine } from './versions-line.tsx';

interface KeepPageProps {
  readonly tab: number;
  /** Another page in the tab starts over; another version of the tab's view asks again. */
  readonly asking: Asking;
}

/** Keeps the tab's article, says since when it is kept with a way back, and what changed since an earlier version. */
export function KeepPage({ tab, asking }: KeepPageProps) {
  const { loaded, refresh } = useAnswer({ type: 'view/keeping', tab }, asking);
  const { action, run } = useAction();
  const view = loaded.state === 'ready' ? loaded.value : null;
  const isBusy = action.state === 'busy';
  const keep = async () => {
    if (await run({ type: 'view/keep', tab })) await refresh();
  };
  const letGo = async ({ article }: KeptView) => {
    if (await run({ type: 'view/let-go', article })) await refresh();
  };
  return (
    <div class="keep-page">
      <p class="keep-line" role="status">
        {loaded.state === 'failed' && loaded.problem.message}
        {view !== null && <KeepState view={view} isBusy={isBusy} onKeep={keep} onLetGo={letGo} />}
      </p>
      <ProblemLine action={action} />
      {view !== null && view.otherVersions > 0 && (
        <VersionsLine tab={tab} asking={{ ...asking, version: loaded }} />
      )}
    </div>
  );
}

interface KeepStateProps {
  readonly view: KeepingView;
  readonly isBusy: boolean;
  readonly onKeep: () => Promise<void>;
  readonly onLetGo: (kept: KeptView) => Promise<void>;
}

function KeepState({ view: { kept }, isBusy, onKeep, onLetGo }: KeepStateProps) {
  if (kept === null) {
    return (
      <button type="button" class="link-button" disabled={isBusy} onClick={() => void onKeep()}>
        {isBusy ? 'Keeping…' : 'Keep this article'}
      </button>
    );
  }
  return (
    <>
      {keptText(kept)}{' '}
      <button
        type="button"
        class="link-button"
        disabled={isBusy}
        aria-label="Undo keeping this article"
        onClick={() => void onLetGo(kept)}
      >
        Undo
      </button>
    </>
  );
}

/** "Kept on 3 Jan 2026"; "Kept while reading, 3 Jan 2026". */
function keptText({ by, madeAt }: KeptView): string {
  const day = formatDate(madeAt) ?? madeAt;
  switch (by) {
    case 'kept':
      return `Kept on ${day}`;
    case 'read':
      return `Kept while reading, ${day}`;
  }
}
