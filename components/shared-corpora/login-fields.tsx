import { useId } from 'preact/hooks';
import type { TypedLogin } from '../../utils/messages/shared-corpora-messages.ts';

/** What is typed of a log-in so far. */
export interface LoginDraft {
  readonly kind: 'none' | TypedLogin['kind'];
  readonly name: string;
  readonly secret: string;
}

export const NO_LOGIN: LoginDraft = { kind: 'none', name: '', secret: '' };

/** The log-in that a draft comes to; null for none. */
export function loginOf({ kind, name, secret }: LoginDraft): TypedLogin | null {
  switch (kind) {
    case 'none':
      return null;
    case 'password':
      return { kind, name: name.trim(), password: secret };
    case 'token':
      return { kind, token: secret.trim() };
  }
}

const KINDS: Readonly<Record<LoginDraft['kind'], string>> = {
  none: 'No log-in',
  password: 'Name and password',
  token: 'Token',
};

interface LoginFieldsProps {
  readonly draft: LoginDraft;
  readonly onChange: (draft: LoginDraft) => void;
}

/** How the reader logs in to the server of a shared corpus. */
export function LoginFields({ draft, onChange }: LoginFieldsProps) {
  const id = useId();
  return (
    <fieldset class="shared-login">
      <legend class="edit-label">Log-in</legend>
      <div class="shared-login-kinds">
        {(['password', 'token', 'none'] as const).map((kind) => (
          <label key={kind} class="mode-option">
            <input
              type="radio"
              name={`${id}-kind`}
              checked={draft.kind === kind}
              onChange={() => onChange({ ...draft, kind })}
            />
            {KINDS[kind]}
          </label>
        ))}
      </div>
      {draft.kind === 'password' && (
        <div>
          <label class="edit-label" for={`${id}-name`}>
            Name
          </label>
          <input
            id={`${id}-name`}
            class="text-input"
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            value={draft.name}
            onInput={(event) => onChange({ ...draft, name: event.currentTarget.value })}
          />
        </div>
      )}
      {draft.kind !== 'none' && (
        <div>
          <label class="edit-label" for={`${id}-secret`}>
            {draft.kind === 'password' ? 'Password' : 'Token'}
          </label>
          <input
            id={`${id}-secret`}
            class="text-input"
            type="password"
            autocomplete="off"
            maxLength={4_000}
            aria-describedby={`${id}-hint`}
            value={draft.secret}
            onInput={(event) => onChange({ ...draft, secret: event.currentTarget.value })}
          />
          <p class="edit-hint" id={`${id}-hint`}>
            Kept in this browser, sent to this server alone, never shown again and in no export.
          </p>
        </div>
      )}
    </fieldset>
  );
}
