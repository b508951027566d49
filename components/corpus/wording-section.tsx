import { useRef } from 'preact/hooks';
import type { WordingView } from '../../utils/messages/answers.ts';
import { countText } from '../shared/count-text.ts';
import { useDisclosure } from '../shared/disclosure.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { useAction } from '../shared/use-action.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { useWhenShown } from '../shared/use-when-shown.ts';
import { TakenBack } from './taken-back.tsx';
import { type Removal, useTakingBack } from './use-taking-back.ts';
import { WordingForm } from './wording-form.tsx';
import { WordingList } from './wording-list.tsx';

interface WordingSectionProps {
  /** Another version asks for the list again. */
  readonly version: number;
}

/** Words that tell sides apart: the reader's own, to be added and removed, and the built-in ones with their sources. */
export function WordingSection({ version }: WordingSectionProps) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/wording' }, { version });
  useWhenShown(refresh);
  const heading = useRef<HTMLHeadingElement>(null);
  const { taking, takeBack, putBack } = useTakingBack(refresh);
  const { action, run } = useAction();
  return (
    <section class="library-section" aria-labelledby="wording-heading">
      <h2 id="wording-heading" tabIndex={-1} ref={heading}>
        Words that tell sides apart
      </h2>
      <p class="section-note">
        Where a page and earlier coverage tell the same fact with words from different sides, the claim is
        marked “Worded differently”. Neither word is called right.
      </p>
      {loaded.state === 'loading' && <Skeleton label="Loading the words" />}
      {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />}
      {loaded.state === 'ready' && (
        <>
          <OwnWordings entries={loaded.value.own} onRemove={(removal) => void takeBack(removal)} />
          <TakenBack
            taking={taking}
            onPutBack={(removal) => void putBack(removal)}
            focusAfter={() => heading.current?.focus()}
          />
          <WordingForm
            onAdd={async (entry) => {
              const kept = await run({ type: 'view/add-wording', ...entry });
              if (kept) await refresh();
              return kept;
            }}
          />
          <ProblemLine action={action} />
          <BuiltInWordings entries={loaded.value.builtIn} />
        </>
      )}
    </section>
  );
}

interface OwnWordingsProps {
  readonly entries: WordingView['own'];
  readonly onRemove: (removal: Removal) => void;
}

function OwnWordings({ entries, onRemove }: OwnWordingsProps) {
  if (entries.length === 0) return null;
  return (
    <WordingList
      entries={entries}
      after={({ id, about, choices }) => (
        <button
          type="button"
          class="link-button"
          aria-label={`Remove: ${about}`}
          onClick={() =>
            onRemove({
              remove: { type: 'view/remove-wording', id },
              restore: { type: 'view/add-wording', about, choices },
              name: about,
            })
          }
        >
          Remove
        </button>
      )}
    />
  );
}

function BuiltInWordings({ entries }: { readonly entries: WordingView['builtIn'] }) {
  const fold = useDisclosure();
  return (
    <div class="wording-built-in">
      <button type="button" class="link-button" {...fold.button}>
        {fold.open ? 'Hide' : 'Show'} {countText(entries.length, 'built-in entry', 'built-in entries')}
      </button>
      <div {...fold.content}>
        {fold.open && (
          <WordingList
            entries={entries}
            after={({ source }) =>
              source !== null && <span class="wording-source">Told apart by: {source}</span>
            }
          />
        )}
      </div>
    </div>
  );
}
