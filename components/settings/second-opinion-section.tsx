import { useState } from 'preact/hooks';
import type { SecondOpinionView } from '../../utils/messages/comparison-answers.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useAction } from '../shared/use-action.ts';
import { useAnswer } from '../shared/use-answer.ts';

/** Gets the browser's model ready, which only a page may do, in a click of the reader. Rejects where that fails. */
export type PrepareModel = (onProgress: (share: number) => void) => Promise<void>;

/** Lets a model of the browser give a second opinion on hints, where there is one. Off until the reader asks. */
export function SecondOpinionSection({ prepare }: { readonly prepare: PrepareModel }) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/second-opinion', action: 'state' });
  const { action, run } = useAction();
  const [preparing, setPreparing] = useState<Preparing>({ state: 'no' });

  const change = async (to: 'on' | 'off') => {
    if (await run({ type: 'view/second-opinion', action: to })) await refresh();
  };
  const download = async () => {
    setPreparing({ state: 'busy', share: 0 });
    try {
      await prepare((share) => setPreparing({ state: 'busy', share }));
      setPreparing({ state: 'no' });
      await change('on');
    } catch {
      setPreparing({ state: 'failed' });
    }
  };
  return (
    <section class="library-section" aria-labelledby="second-opinion-heading">
      <h2 id="second-opinion-heading">Second opinion by a machine</h2>
      <p class="section-note">
        A language model on your machine may guess whether the two passages of a hint speak of the same fact.
        It only changes the order of hints, and each guess is labelled as a machine’s.
      </p>
      {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />}
      {loaded.state === 'ready' && (
        <Switch
          view={loaded.value}
          busy={action.state === 'busy' || preparing.state === 'busy'}
          onChange={(to) => void change(to)}
          onDownload={() => void download()}
        />
      )}
      <p role="status">{preparingText(preparing)}</p>
      <ProblemLine action={action} />
    </section>
  );
}

type Preparing =
  | { readonly state: 'no' }
  | { readonly state: 'busy'; readonly share: number }
  | { readonly state: 'failed' };

function preparingText(preparing: Preparing): string {
  switch (preparing.state) {
    case 'no':
      return '';
    case 'busy':
      return `Getting the model ready: ${Math.round(preparing.share * 100)}%`;
    case 'failed':
      return 'The browser did not give the model. Nothing was changed; you can try again.';
  }
}

interface SwitchProps {
  readonly view: SecondOpinionView;
  readonly busy: boolean;
  readonly onChange: (to: 'on' | 'off') => void;
  readonly onDownload: () => void;
}

function Switch({ view: { state, words }, busy, onChange, onDownload }: SwitchProps) {
  const press = (work: () => void) => () => {
    if (!busy) work();
  };
  return (
    <>
      <p>{words}</p>
      {state === 'downloadable' && (
        <button type="button" class="button" aria-disabled={busy} onClick={press(onDownload)}>
          Download the model and ask it
        </button>
      )}
      {(state === 'off' || state === 'on') && (
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={press(() => onChange(state === 'off' ? 'on' : 'off'))}
        >
          {state === 'off' ? 'Ask it about hints' : 'Do not ask it any more'}
        </button>
      )}
    </>
  );
}
