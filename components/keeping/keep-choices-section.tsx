import type { KeepChoicesView, SiteKeeping } from '../../utils/messages/keeping-messages.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { WhenLoaded } from '../shared/when-loaded.tsx';

/** Whether what is read is kept by itself, and the sites that differ from that. */
export function KeepChoicesSection() {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/keep-choices' });
  const { action, run } = useAction();
  const choose = async (host: string | null, keeps: boolean) => {
    if (await run({ type: 'view/keep-while-reading', host, keeps })) await refresh();
  };
  return (
    <section class="library-section" aria-labelledby="keep-choices-heading">
      <h2 id="keep-choices-heading">Keep what I read</h2>
      <p class="section-note">
        Sidelight can keep every article that you have had in view for 15 seconds. It never does so in private
        windows, on sites where it is off, or on pages that seem to need a log-in or payment. In the popup you
        choose for one site, and keep single articles by hand.
      </p>
      <WhenLoaded loaded={loaded} label="Loading what is kept" onRetry={() => void retry()}>
        {(view) => <Choices view={view} isBusy={action.state === 'busy'} onChoose={choose} />}
      </WhenLoaded>
      <ProblemLine action={action} />
    </section>
  );
}

interface ChoicesProps {
  readonly view: KeepChoicesView;
  readonly isBusy: boolean;
  readonly onChoose: (host: string | null, keeps: boolean) => Promise<void>;
}

function Choices({ view: { everywhere, sites }, isBusy, onChoose }: ChoicesProps) {
  return (
    <>
      <label class="check-line">
        <input
          type="checkbox"
          checked={everywhere}
          disabled={isBusy}
          onChange={() => void onChoose(null, !everywhere)}
        />
        Keep what I read on all sites
      </label>
      {sites.length > 0 && (
        <ul class="rows" aria-label="Sites that differ">
          {sites.map((site) => (
            <SiteRow key={site.host} site={site} isBusy={isBusy} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </>
  );
}

interface SiteRowProps extends Pick<ChoicesProps, 'isBusy' | 'onChoose'> {
  readonly site: SiteKeeping;
}

function SiteRow({ site: { host, keeps }, isBusy, onChoose }: SiteRowProps) {
  return (
    <li class="keep-site">
      <span>
        <span dir="auto">{host}</span>: {keeps ? 'kept' : 'not kept'}
      </span>
      <button
        type="button"
        class="link-button"
        disabled={isBusy}
        aria-label={`Treat ${host} like all other sites`}
        onClick={() => void onChoose(host, !keeps)}
      >
        Like the others
      </button>
    </li>
  );
}
