import type { KeptView } from '../../utils/messages/keeping-messages.ts';
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
  if (loaded.state === 'loading') return <p class="keep-line" />;
  if (loaded.state === 'failed') return <p class="keep-line">{loaded.problem.message}</p>;
  const { kept, otherVersions } = loaded.value;
  const toggle = async () => {
    if (action.state === 'busy') return;
    const done = await run(
      kept === null ? { type: 'view/keep', tab } : { type: 'view/let-go', article: kept.article },
    );
    if (done) await refresh();
  };
  return (
    <div class="keep-page">
      <KeepLine kept={kept} isBusy={action.state === 'busy'} onToggle={() => void toggle()} />
      <p class="visually-hidden" role="status">
        {action.state === 'done' &&
          (kept === null ? 'This article is not kept any more.' : 'This article is kept.')}
      </p>
      <ProblemLine action={action} />
      {otherVersions > 0 && <VersionsLine tab={tab} asking={{ ...asking, version: loaded }} />}
    </div>
  );
}

interface KeepLineProps {
  readonly kept: KeptView | null;
  readonly isBusy: boolean;
  readonly onToggle: () => void;
}

/** One button for both ways, which keeps the focus when it is pressed. */
function KeepLine({ kept, isBusy, onToggle }: KeepLineProps) {
  return (
    <p class="keep-line">
      {kept === null ? '' : `${keptText(kept)} `}
      <button
        type="button"
        class="link-button"
        aria-disabled={isBusy}
        aria-label={kept === null ? undefined : 'Undo keeping this article'}
        onClick={onToggle}
      >
        {kept !== null ? 'Undo' : isBusy ? 'Keeping…' : 'Keep this article'}
      </button>
    </p>
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
