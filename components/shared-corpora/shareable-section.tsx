import { useId, useState } from 'preact/hooks';
import type {
  ShareableEntry,
  ShareableView,
  SharedEntryKind,
} from '../../utils/messages/shared-corpora-messages.ts';
import { countText } from '../shared/count-text.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { useWhenShown } from '../shared/use-when-shown.ts';

/** What of the reader's own is shared with those who follow the same corpora. Nothing stands here where nothing can be. */
export function ShareableSection({ version }: { readonly version: number }) {
  const { loaded, refresh } = useAnswer({ type: 'view/shareable' }, { version });
  useWhenShown(refresh);
  const { action, run } = useAction();
  if (loaded.state !== 'ready') return null;
  const { sends, entries, name, more } = loaded.value;
  const anyShared = entries.some(({ shared }) => shared);
  if (!sends && !anyShared) return null;
  const share = async ({ kind, key, shared }: ShareableEntry) => {
    await run({ type: 'view/share-entry', kind, key, shared: !shared });
    await refresh();
  };
  return (
    <section class="library-section" aria-labelledby="shareable-heading">
      <h2 id="shareable-heading">What you share</h2>
      <p class="section-note">
        Marked entries are sent to the shared corpora that you chose for it, where everybody who follows them
        sees them. Taking a mark back takes the entry back there too; who has read it, has read it.
      </p>
      <SignForm name={name} onSigned={() => void refresh()} />
      {entries.length === 0 ? (
        <p>There is nothing to share yet: corrections, judgements and words of yours will stand here.</p>
      ) : (
        <ul class="shareable">
          {entries.map((entry) => (
            <li key={`${entry.kind} ${entry.key}`}>
              <label>
                <input type="checkbox" checked={entry.shared} onChange={() => void share(entry)} />
                <span dir="auto">{entry.text}</span>
                <span class="shared-by">{KINDS[entry.kind]}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p class="section-note">{countText(more, 'older entry', 'older entries')} not shown.</p>}
      <ProblemLine action={action} />
    </section>
  );
}

const KINDS: Readonly<Record<SharedEntryKind, string>> = {
  correction: 'Correction',
  judgement: 'Judgement',
  words: 'Words',
};

function SignForm({ name, onSigned }: Pick<ShareableView, 'name'> & { readonly onSigned: () => void }) {
  const id = useId();
  const [typed, setTyped] = useState(name);
  const { action, run } = useAction();
  const sign = async () => {
    if (await run({ type: 'view/sign-shares', name: typed })) onSigned();
  };
  return (
    <form
      class="sign-shares"
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      <label class="edit-label" for={id}>
        Your name beside it, if you want
      </label>
      <div class="edit-line">
        <input
          id={id}
          class="text-input"
          type="text"
          dir="auto"
          maxLength={100}
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {action.state === 'done' && typed === name ? 'Signed' : 'Sign'}
        </button>
      </div>
      <ProblemLine action={action} />
    </form>
  );
}
