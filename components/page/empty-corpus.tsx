import { LibraryLink } from '../shared/library-link.tsx';
import { Notice } from '../shared/notice.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';

/** There is nothing to compare with yet, and two ways to get something. */
export function EmptyCorpus({ onChanged }: { readonly onChanged: () => void }) {
  const { action, run } = useAction();
  const install = async () => {
    if (await run({ type: 'view/starter', action: 'install' })) onChanged();
  };
  const busy = action.state === 'busy';
  return (
    <Notice
      title="Your library is empty"
      actions={
        <>
          <button
            type="button"
            class="button button-primary"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) void install();
            }}
          >
            {busy ? 'Installing…' : 'Install the starter corpus'}
          </button>
          <LibraryLink button view="sources" />
        </>
      }
    >
      <p>
        Sidelight compares a page with earlier articles that are kept on your machine. Install the starter
        corpus, a small set of news briefs, or add articles of your own.
      </p>
      <ProblemLine action={action} />
    </Notice>
  );
}
