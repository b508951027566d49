import { useId } from 'preact/hooks';
import type { ImportTally } from '../../utils/files/imports/import-report.ts';
import { countText } from '../shared/count-text.ts';
import type { ImportRunner, ImportState } from './import-runner.ts';

interface ImportProgressProps {
  readonly state: ImportState;
  readonly runner: ImportRunner;
}

/** How far an import has come, and the ways to stop it, to go on and to end it. */
export function ImportProgress({ state: current, runner }: ImportProgressProps) {
  switch (current.state) {
    case 'idle':
    case 'finished':
    case 'cancelled':
    case 'failed':
      return null;
    case 'preparing':
      return (
        <div class="import-progress">
          <Bar words="Preparing the files" done={current.stored} all={current.files} />
          <p class="section-note">
            They are copied into the browser. Keep this page open until the import begins.
          </p>
          <CancelButton runner={runner} label="Cancel" />
        </div>
      );
    case 'running':
      return (
        <div class="import-progress">
          <TallyBar tally={current.tally} />
          <p class="section-note">
            {addedText(current.tally)} If you close this page, the import can go on later.
          </p>
          <div class="button-row">
            <button type="button" class="button" onClick={() => runner.pause()}>
              Pause
            </button>
            <CancelButton runner={runner} label="Cancel" />
          </div>
        </div>
      );
    case 'paused':
      return (
        <div class="import-progress">
          <TallyBar tally={current.tally} />
          <p class="section-note">The import waits. {addedText(current.tally)} What was added is kept.</p>
          <div class="button-row">
            <button type="button" class="button button-primary" onClick={() => runner.resume()}>
              Go on
            </button>
            <CancelButton runner={runner} label="Drop the rest" />
          </div>
        </div>
      );
    case 'asking':
      return (
        <div class="import-progress">
          <TallyBar tally={current.tally} />
          <p class="section-note">
            {addedText(current.tally)} Only tables are left whose columns have to be chosen below.
          </p>
          <CancelButton runner={runner} label="Drop the rest" />
        </div>
      );
  }
}

function CancelButton({ runner, label }: { readonly runner: ImportRunner; readonly label: string }) {
  return (
    <button type="button" class="button" onClick={() => runner.cancel()}>
      {label}
    </button>
  );
}

function TallyBar({ tally: { files, filesDone } }: { readonly tally: ImportTally }) {
  const words = `${Math.floor(filesDone).toLocaleString('en-GB')} of ${countText(files, 'file')} read`;
  return <Bar words={words} done={filesDone} all={files} />;
}

function Bar({ words, done, all }: { readonly words: string; readonly done: number; readonly all: number }) {
  const id = useId();
  return (
    <>
      <label for={id}>{words}</label>
      {all === 0 ? <progress id={id} /> : <progress id={id} max={all} value={done} />}
    </>
  );
}

function addedText({ added, known }: ImportTally): string {
  const there = known > 0 ? `, ${known.toLocaleString('en-GB')} already there` : '';
  return `${countText(added, 'article')} added${there}.`;
}
