import { useId } from 'preact/hooks';
import type { SharedCorpusView } from '../../utils/messages/shared-corpora-messages.ts';
import { useDisclosure } from '../shared/disclosure.tsx';
import { useOriginPermission } from '../shared/origin-permission.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { ChangeLogin } from './change-login.tsx';
import { EntriesOfOthers } from './entries-of-others.tsx';
import { followedPartText } from './followed-part-text.ts';
import { SharedFate } from './shared-fate.tsx';

interface SharedCorpusRowProps {
  readonly corpus: SharedCorpusView;
  readonly onChanged: () => void;
}

type Action = 'ask-now' | 'pause' | 'go-on' | 'remove';

/** A shared corpus that is followed: how far it is, and what can be done about it. */
export function SharedCorpusRow({ corpus, onChanged }: SharedCorpusRowProps) {
  const id = useId();
  const requestOrigins = useOriginPermission();
  const { action, run } = useAction();
  const login = useDisclosure();
  const leaving = useDisclosure();
  const busy = action.state === 'busy';
  const act = async (what: Action) => {
    if (busy) return;
    await run({ type: 'view/change-shared', id: corpus.id, action: what });
    onChanged();
  };
  const allow = async () => {
    if (await requestOrigins([corpus.origin]).catch(() => false)) await act('ask-now');
  };
  const button = (words: string, onClick: () => void) => (
    <button
      type="button"
      class="button"
      aria-disabled={busy}
      aria-describedby={`${id}-title`}
      onClick={onClick}
    >
      {words}
    </button>
  );
  const { trouble, state } = corpus;
  return (
    <li class="shared-corpus" aria-labelledby={`${id}-title`}>
      <p class="shared-title" id={`${id}-title`} dir="auto">
        {corpus.title}
      </p>
      <p class="section-note shared-address">{corpus.url}</p>
      <p class="section-note">{followedPartText(corpus)}</p>
      <SharedFate corpus={corpus} />
      {state !== 'removing' && (
        <div class="button-row">
          {state === 'paused' && button('Go on', () => void act('go-on'))}
          {state !== 'paused' && trouble?.kind === 'permission' && button('Allow…', () => void allow())}
          {state !== 'paused' && !corpus.running && button('Ask now', () => void act('ask-now'))}
          {state !== 'paused' && button('Stop', () => void act('pause'))}
          <button type="button" class="button" aria-describedby={`${id}-title`} {...login.button}>
            {corpus.hasLogin ? 'Change log-in…' : 'Log in…'}
          </button>
          <button type="button" class="button" aria-describedby={`${id}-title`} {...leaving.button}>
            Remove this corpus…
          </button>
        </div>
      )}
      <div {...login.content}>
        {login.open && state !== 'removing' && (
          <ChangeLogin
            corpus={corpus}
            onChanged={() => {
              login.button.onClick();
              onChanged();
            }}
          />
        )}
      </div>
      <div {...leaving.content}>
        {leaving.open && state !== 'removing' && (
          <div class="shared-panel">
            <p>
              Its articles and its log-in are removed here. Nothing on the server changes, and articles that
              you kept, imported or have from another source stay.
            </p>
            {button('Remove it and its articles', () => void act('remove'))}
          </div>
        )}
      </div>
      <EntriesOfOthers entries={corpus.entries} />
      <ProblemLine action={action} />
    </li>
  );
}
