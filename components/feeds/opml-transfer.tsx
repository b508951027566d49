import { useState } from 'preact/hooks';
import type { OfferedFeed } from '../../utils/messages/feed-messages.ts';
import { FilePicker } from '../corpus/file-picker.tsx';
import { useClient } from '../shared/client-context.ts';
import { countText } from '../shared/count-text.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { saveFile } from '../shared/save-file.ts';
import type { ActionState } from '../shared/use-action.ts';
import { hostOf } from './feed-origins.ts';
import { useFollowing } from './use-following.ts';

const FILE_NAME = 'sidelight-feeds.opml';
/** Larger files are not read, in bytes. */
const FILE_LIMIT = 5_000_000;

/** Lists of feeds from other programs, and for them. */
export function OpmlTransfer({ onFollowed }: { readonly onFollowed: () => void }) {
  const client = useClient();
  const [action, setAction] = useState<ActionState>({ state: 'idle' });
  const [listed, setListed] = useState<readonly OfferedFeed[] | null>(null);

  const load = async ([file]: readonly File[]) => {
    setListed(null);
    if (file === undefined) return;
    if (file.size > FILE_LIMIT) return setAction({ state: 'failed', problem: TOO_LARGE });
    const text = await file.text().catch(() => '');
    const answer = await client.ask({ type: 'view/read-opml', text });
    setAction(answer.ok ? { state: 'done' } : { state: 'failed', problem: answer.problem });
    if (answer.ok) setListed(answer.value);
  };
  const save = async () => {
    const answer = await client.ask({ type: 'view/write-opml' });
    setAction(answer.ok ? { state: 'done' } : { state: 'failed', problem: answer.problem });
    if (answer.ok) saveFile(FILE_NAME, 'text/x-opml', answer.value);
  };

  return (
    <>
      <FilePicker
        label="Coming from another feed reader? Drop its list of feeds (OPML) here, or choose it"
        accept=".opml,.xml,text/x-opml"
        onFiles={(files) => void load(files)}
      />
      <ProblemLine action={action} />
      {listed !== null && (
        <ListedFeeds
          feeds={listed}
          onFollowed={() => {
            setListed(null);
            onFollowed();
          }}
        />
      )}
      <button type="button" class="button" onClick={() => void save()}>
        Export the list (OPML)
      </button>
    </>
  );
}

const TOO_LARGE = {
  message: 'This file is too large for a list of feeds.',
  remedy: 'Choose the OPML file that your feed reader exports.',
};

interface ListedFeedsProps {
  readonly feeds: readonly OfferedFeed[];
  readonly onFollowed: () => void;
}

function ListedFeeds({ feeds, onFollowed }: ListedFeedsProps) {
  const { action, follow } = useFollowing();
  const fresh = feeds.filter(({ followed }) => !followed);
  const busy = action.state === 'busy';
  if (fresh.length === 0) return <p role="status">You follow all feeds of this list.</p>;
  return (
    <div class="listed-feeds" role="status">
      <p>
        {countText(fresh.length, 'feed')} that you do not follow yet. Sidelight will ask each of these servers
        for new articles; your browser may ask you first.
      </p>
      <ul class="feed-names">
        {fresh.map(({ url, title }) => (
          <li key={url}>
            <span dir="auto">{title}</span> <span class="feed-host">{hostOf(url)}</span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button button-primary"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void follow(fresh, false).then((all) => all && onFollowed());
        }}
      >
        {busy ? 'Following…' : `Follow ${fresh.length === 1 ? 'it' : `all ${fresh.length}`}`}
      </button>
      <ProblemLine action={action} />
    </div>
  );
}
