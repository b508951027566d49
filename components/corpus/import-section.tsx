import { useEffect, useState } from 'preact/hooks';
import { ColumnsChooser } from './columns-chooser.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportPicker } from './import-picker.tsx';
import { ImportProgress } from './import-progress.tsx';
import type { ImportQuestion, ImportRunner, ImportState } from './import-runner.ts';

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
  const waits = unfinished > 0 && current.state === 'idle';
  useEffect(() => {
    if (waits) runner.look();
  }, [runner, waits]);

  return (
    <section class="library-section" aria-labelledby="import-heading">
      <h2 id="import-heading">Add articles</h2>
      <p class="section-note">
        Saved pages, text and Markdown, JSON, CSV, EPUB, web archives (WARC, WACZ), exports of Zotero, Pocket,
        Instapaper, Readwise, Wallabag and Hypothesis, agencies’ formats (ninjs, NewsML-G2), and zip archives
        of any of these. Files are read on this machine and go nowhere else.
      </p>
      {isFree(current) && <ImportPicker onFiles={(files) => runner.start(files)} />}
      <ImportProgress state={current} runner={runner} />
      {questionsOf(current).map((question) => (
        <ColumnsChooser
          key={`${question.job} ${question.header.join('\t')}`}
          question={question}
          onAnswer={(columns) => runner.answer(question.job, { header: question.header, columns })}
        />
      ))}
      <ImportOutcome state={current} />
      {current.state === 'failed' && unfinished > 0 && (
        <div class="button-row">
          <button type="button" class="button button-primary" onClick={() => runner.resume()}>
            Go on
          </button>
        </div>
      )}
    </section>
  );
}

/** Whether another import may be started. */
function isFree({ state }: ImportState): boolean {
  switch (state) {
    case 'idle':
    case 'finished':
    case 'cancelled':
    case 'failed':
      return true;
    case 'preparing':
    case 'running':
    case 'paused':
    case 'asking':
      return false;
  }
}

function questionsOf(current: ImportState): readonly ImportQuestion[] {
  return 'questions' in current ? current.questions : [];
}
