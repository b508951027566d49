import { useRef, useState } from 'preact/hooks';
import type { SourceName } from '../../utils/messages/library-messages.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { WhenLoaded } from '../shared/when-loaded.tsx';
import { SourceRemoval } from './source-removal.tsx';
import { SourceTable } from './source-table.tsx';
import { useReleasing } from './use-releasing.ts';

interface SourceStorageSectionProps {
  /** Another one asks again. */
  readonly version: unknown;
  /** Articles have gone. */
  readonly onChanged: () => void;
}

/** What each source has put into the corpus, and a way to take that out again. */
export function SourceStorageSection({ version, onChanged }: SourceStorageSectionProps) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/sources' }, { version });
  const { releasing, release } = useReleasing(() => {
    void refresh();
    onChanged();
  });
  const [chosen, setChosen] = useState<SourceName | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setChosen(null);
    // What was pressed goes with it.
    heading.current?.focus();
  };
  return (
    <section class="library-section" aria-labelledby="source-storage-heading">
      <h2 id="source-storage-heading" tabIndex={-1} ref={heading}>
        What is stored, by source
      </h2>
      <p class="section-note">
        An article that came from several sources counts for each, and goes when the last of them is removed.
        Sizes are rough.
      </p>
      <WhenLoaded loaded={loaded} label="Adding up what is stored" onRetry={() => void retry()}>
        {(sources) => {
          const source = sources.find((one) => one.source === chosen);
          return (
            <>
              <SourceTable sources={sources} chosen={chosen} onChoose={setChosen} />
              {source !== undefined && (
                <SourceRemoval
                  key={source.source}
                  source={source}
                  isBusy={releasing.state === 'busy'}
                  onRemove={(olderThan) => void release(source, olderThan).then(close)}
                  onClose={close}
                />
              )}
            </>
          );
        }}
      </WhenLoaded>
      <div role="status">
        {releasing.state === 'failed' ? (
          <p class="problem-line">
            <strong>{releasing.problem.message}</strong> {releasing.problem.remedy}
          </p>
        ) : (
          releasing.said !== '' && <p>{releasing.said}</p>
        )}
      </div>
    </section>
  );
}
