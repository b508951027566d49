import { useId } from 'preact/hooks';
import { countText } from '../shared/count-text.ts';
import type { ImportState } from './import-runner.ts';

interface ImportProgressProps {
  readonly state: ImportState;
  readonly onCancel: () => void;
}

/** How far an import has come, and the way to end it. */
export function ImportProgress({ state, onCancel }: ImportProgressProps) {
  const id = useId();
  const tally = state.state === 'running' ? state.tally : null;
  const words =
    tally === null
      ? 'Preparing the files'
      : `${Math.floor(tally.filesDone).toLocaleString('en-GB')} of ${countText(tally.files, 'file')} read`;
  return (
    <div class="import-progress">
      <label for={id}>{words}</label>
      {tally === null || tally.files === 0 ? (
        <progress id={id} />
      ) : (
        <progress id={id} max={tally.files} value={tally.filesDone} />
      )}
      <p class="section-note">
        {tally === null
          ? 'Keep this page open until the import begins.'
          : `${countText(tally.added, 'article')} added. If you close this page, the import can go on later.`}
      </p>
      <button type="button" class="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
