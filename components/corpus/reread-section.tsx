import { useId } from 'preact/hooks';
import type { CorpusView } from '../../utils/messages/answers.ts';
import { countText } from '../shared/count-text.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { useLookingAgain } from './use-looking-again.ts';

interface RereadSectionProps {
  readonly view: Pick<CorpusView, 'articles' | 'rereading'>;
  readonly onChanged: () => void;
}

/** Reads all articles of the corpus again, and shows how far that has come. */
export function RereadSection({ view: { articles, rereading }, onChanged }: RereadSectionProps) {
  const { action, run } = useAction();
  useLookingAgain(rereading, onChanged);

  const ask = async (request: 'start' | 'cancel') => {
    if (await run({ type: 'view/reread', action: request })) onChanged();
  };
  const busy = action.state === 'busy';
  return (
    <section class="library-section" aria-labelledby="reread-heading">
      <h2 id="reread-heading">Read articles again</h2>
      <p class="section-note">
        Finds actors and claims anew in every article of the corpus. After an update, and after your
        corrections, Sidelight does so by itself.
      </p>
      {rereading === null ? (
        <button
          type="button"
          class="button"
          aria-disabled={busy || articles === 0}
          onClick={() => {
            if (!busy && articles > 0) void ask('start');
          }}
        >
          Read all articles again
        </button>
      ) : (
        <RereadProgress rereading={rereading} onCancel={() => void ask('cancel')} />
      )}
      <ProblemLine action={action} />
    </section>
  );
}

interface RereadProgressProps {
  readonly rereading: NonNullable<CorpusView['rereading']>;
  readonly onCancel: () => void;
}

function RereadProgress({ rereading: { done, articles, asked }, onCancel }: RereadProgressProps) {
  const id = useId();
  return (
    <div class="import-progress">
      <label for={id}>
        {done.toLocaleString('en-GB')} of {countText(articles, 'article')} read again
      </label>
      <progress id={id} max={Math.max(1, articles)} value={done} />
      <p class="section-note">You can close this page: the reading goes on.</p>
      {asked && (
        <button type="button" class="button" onClick={onCancel}>
          Stop
        </button>
      )}
    </div>
  );
}
