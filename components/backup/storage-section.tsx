import { useState } from 'preact/hooks';
import type { BackupView } from '../../utils/messages/backup-messages.ts';
import { byteText } from './byte-text.ts';

interface StorageSectionProps {
  readonly view: BackupView;
  readonly onChanged: () => void;
}

/** How much room there is, and how safe what lies there is from the browser's own clearing up. */
export function StorageSection({ view, onChanged }: StorageSectionProps) {
  const { room, persisted, warning } = view;
  return (
    <section class="library-section" aria-labelledby="storage-heading">
      <h2 id="storage-heading">Room on this machine</h2>
      {room === null ? (
        <p>The browser does not say how much room there is.</p>
      ) : (
        <>
          <p>
            {byteText(room.usage)} used; the browser would give{' '}
            {byteText(Math.max(0, room.quota - room.usage))} more.
          </p>
          <meter aria-label="Used room" min={0} max={room.quota} value={room.usage} />
        </>
      )}
      {warning !== null && (
        <p class="problem-line">
          <strong>{warning.message}</strong> {warning.remedy}
        </p>
      )}
      {persisted ? (
        <p class="section-note">The browser has promised to keep it until you remove it yourself.</p>
      ) : (
        <AskToKeep onChanged={onChanged} />
      )}
    </section>
  );
}

function AskToKeep({ onChanged }: Pick<StorageSectionProps, 'onChanged'>) {
  const [refused, setRefused] = useState(false);
  const ask = async () => {
    const kept = await navigator.storage.persist().catch(() => false);
    setRefused(!kept);
    onChanged();
  };
  return (
    <>
      <p class="section-note">
        Browsers clear storage that they take for a copy of something else when the disk runs low. Articles
        that you kept may be nowhere else, so let the browser promise to keep them.
      </p>
      <button type="button" class="button" onClick={() => void ask()}>
        Ask the browser to keep it
      </button>
      <p role="status">
        {refused && 'The browser did not agree. Save a backup now and then; that needs no promise.'}
      </p>
    </>
  );
}
