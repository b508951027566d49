import { useId } from 'preact/hooks';
import type { PackView } from '../../utils/messages/pack-messages.ts';
import { hostOf } from '../feeds/feed-origins.ts';
import { MomentText } from '../feeds/moment-text.tsx';
import { countText } from '../shared/count-text.ts';
import { useDisclosure } from '../shared/disclosure.tsx';
import { useOriginPermission } from '../shared/origin-permission.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { PackFacts } from './pack-facts.tsx';

interface PackRowProps {
  readonly pack: PackView;
  readonly onChanged: () => void;
}

type Action = 'pause' | 'resume' | 'update' | 'unsubscribe';

/** A followed pack: how far it is, and what can be done about it. */
export function PackRow({ pack, onChanged }: PackRowProps) {
  const id = useId();
  const { action, run } = useAction();
  const requestOrigins = useOriginPermission();
  const facts = useDisclosure();
  const leaving = useDisclosure();
  const busy = action.state === 'busy';
  const act = async (what: Action) => {
    if (busy) return;
    // The browser may have taken its leave back, or a notebook was brought here from another; it asks only then.
    if (what === 'update' || what === 'resume')
      await requestOrigins([new URL(pack.url).origin]).catch(() => false);
    await run({ type: 'view/pack', id: pack.id, action: what });
    onChanged();
  };
  const button = (what: Action, words: string) => (
    <button
      type="button"
      class="button"
      aria-disabled={busy}
      aria-describedby={`${id}-title`}
      onClick={() => void act(what)}
    >
      {words}
    </button>
  );
  return (
    <li class="pack-row" aria-labelledby={`${id}-title`}>
      <p class="pack-title" id={`${id}-title`} dir="auto">
        {pack.title}
      </p>
      <p class="section-note">
        {hostOf(pack.url)} · <Fate pack={pack} />
      </p>
      <PackProgress pack={pack} />
      {pack.failing !== null && pack.state !== 'leaving' && (
        <p class="problem-line">
          <strong>{pack.failing.message}</strong> {pack.failing.remedy}
        </p>
      )}
      {pack.state !== 'leaving' && (
        <div class="button-row">
          {(pack.state === 'running' || pack.state === 'waiting') && button('pause', 'Pause')}
          {pack.state === 'paused' && button('resume', 'Go on')}
          {pack.state === 'current' && button('update', 'Look for an update')}
          {pack.state === 'waiting' && pack.failing !== null && button('update', 'Try again')}
          {pack.about !== null && (
            <button type="button" class="button" aria-describedby={`${id}-title`} {...facts.button}>
              About
            </button>
          )}
          <button type="button" class="button" aria-describedby={`${id}-title`} {...leaving.button}>
            Unsubscribe…
          </button>
        </div>
      )}
      <div {...facts.content}>{facts.open && pack.about !== null && <PackFacts about={pack.about} />}</div>
      <div {...leaving.content}>
        {leaving.open && pack.state !== 'leaving' && (
          <div class="pack-offer">
            <p>
              Its articles are removed. Those that you kept, imported or have from another source stay in any
              case.
            </p>
            {button('unsubscribe', 'Unsubscribe and remove')}
          </div>
        )}
      </div>
      <ProblemLine action={action} />
    </li>
  );
}

/** How it stands in a few words. */
function Fate({ pack: { state, about, installed, failing, heardAt } }: { readonly pack: PackView }) {
  const part =
    about === null
      ? 'not begun'
      : `${installed.toLocaleString('en-GB')} of ${countText(about.articles, 'article')}`;
  switch (state) {
    case 'running':
      return <>{part} installed</>;
    case 'waiting':
      return <>{failing === null ? `${part} installed, going on soon` : `${part} installed`}</>;
    case 'paused':
      return <>{part} installed, paused</>;
    case 'leaving':
      return <>its articles are being removed</>;
    case 'current':
      return (
        <>
          {countText(installed, 'article')} installed
          {heardAt !== null && (
            <>
              {' · '}
              last looked <MomentText moment={heardAt} />
            </>
          )}
        </>
      );
  }
}

function PackProgress({ pack: { state, about, installed, title } }: { readonly pack: PackView }) {
  if (about === null || state === 'leaving' || state === 'current') return null;
  return <progress aria-label={`Installing ${title}`} max={about.articles} value={installed} />;
}
