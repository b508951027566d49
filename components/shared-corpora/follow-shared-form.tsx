import { useId, useState } from 'preact/hooks';
import type { Problem } from '../../utils/messages/problem.ts';
import { databaseAddress } from '../../utils/replication/database-address.ts';
import { NOT_ALLOWED } from '../shared/not-allowed.ts';
import { useOriginPermission } from '../shared/origin-permission.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { LoginFields, loginOf, NO_LOGIN } from './login-fields.tsx';
import { EMPTY_PART, PartFields, partOf } from './part-fields.tsx';

/** Where a reader names a shared corpus to follow. */
export function FollowSharedForm({ onFollowed }: { readonly onFollowed: () => void }) {
  const id = useId();
  const requestOrigins = useOriginPermission();
  const { action, run } = useAction();
  const [fault, setFault] = useState<Problem | null>(null);
  const [url, setUrl] = useState('');
  const [login, setLogin] = useState(NO_LOGIN);
  const [part, setPart] = useState(EMPTY_PART);
  const [sends, setSends] = useState(false);
  const busy = action.state === 'busy';

  const follow = async () => {
    const address = databaseAddress(url);
    if ('message' in address) return setFault(address);
    const follows = partOf(part);
    if ('message' in follows) return setFault(follows);
    // Browsers ask within the click alone, so nothing is awaited before.
    const allowed = requestOrigins([address.origin]);
    setFault(null);
    if (!(await allowed.catch(() => false))) return setFault(NOT_ALLOWED);
    const request = { url: address.url, title: '', follows, sends, login: loginOf(login) };
    if (!(await run({ type: 'view/follow-shared', ...request }))) return;
    setUrl('');
    setLogin(NO_LOGIN);
    setPart(EMPTY_PART);
    setSends(false);
    onFollowed();
  };

  return (
    <form
      class="follow-shared"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void follow();
      }}
    >
      <h3 id={`${id}-title`}>Follow a shared corpus</h3>
      <div>
        <label class="edit-label" for={`${id}-url`}>
          Address of the database
        </label>
        <input
          id={`${id}-url`}
          class="text-input"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={2_000}
          placeholder="https://couch.example.org/news"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
      </div>
      <LoginFields draft={login} onChange={setLogin} />
      <PartFields draft={part} onChange={setPart} />
      <label class="mode-option">
        <input type="checkbox" checked={sends} onChange={(event) => setSends(event.currentTarget.checked)} />
        Send there what I mark as shared under Yours
      </label>
      <p class="section-note">
        Your browser may ask whether Sidelight may reach this server. It asks no other for it.
      </p>
      <button type="submit" class="button button-primary" aria-disabled={busy}>
        {busy ? 'Following…' : 'Follow'}
      </button>
      <p role="alert" class="problem-line">
        {fault !== null && (
          <>
            <strong>{fault.message}</strong> {fault.remedy}
          </>
        )}
      </p>
      <ProblemLine action={action} />
    </form>
  );
}
