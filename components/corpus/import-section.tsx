import { useEffect, useState } from 'preact/hooks';
import { countText } from '../shared/count-text.ts';
import { FilePicker } from './file-picker.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportProgress } from './import-progress.tsx';
import type { ImportRunner, ImportState } from './import-runner.ts';

interface ImportSectionProps {
  readonly runner: ImportRunner;
  /** Imports that were begun and not ended. */
  readonly unfinished: number;
  /** The corpus has changed. */
  readonly onChanged: () => void;
}

/** Adds articles from files, and shows how that goes. */
export function ImportSection({ runner, unfinished, onChanged }: ImportSectionProps) {
  const [current, setCurrent] = useState<ImportState>({ state: 'idle' });
  useEffect(
    () =>
      runner.follow((next) => {
        setCurrent(next);
        if (next.state !== 'preparing' && next.state !== 'running') onChanged();
      }),
    [runner, onChanged],
  );

  const busy = current.state === 'preparing' || current.state === 'running';
  return (
    <section class="library-section" aria-labelledby="import-heading">
      <h2 id="import-heading">Add articles</h2>
      <p class="section-note">
        Saved pages, plain text, dumps of news pages, JSON Lines. Files are read on this machine and go
        nowhere else.
      </p>
      {!busy && (
        <FilePicker label="Drop files here, or choose them" onFiles={(files) => runner.start(files)} />
      )}
      {!busy && unfinished > 0 && <UnfinishedImports runner={runner} unfinished={unfinished} />}
      {busy && <ImportProgress state={current} onCancel={() => runner.cancel()} />}
      <ImportOutcome state={current} />
    </section>
  );
}

function UnfinishedImports({ runner, unfinished }: Pick<ImportSectionProps, 'runner' | 'unfinished'>) {
  return (
    <div class="unfinished">
      <p>
        {countText(unfinished, 'import was', 'imports were')} not finished. What was added so far is kept.
      </p>
      <div class="button-row">
        <button type="button" class="button button-primary" onClick={() => runner.resume()}>
          Go on
        </button>
        <button type="button" class="button" onClick={() => runner.cancel()}>
          Drop the rest
        </button>
      </div>
    </div>
  );
}
