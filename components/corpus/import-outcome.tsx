import { countText } from '../shared/count-text.ts';
import type { ImportState, ImportTally } from './import-runner.ts';

/** What an import came to, announced when it ended. */
export function ImportOutcome({ state }: { readonly state: ImportState }) {
  return <div role="status">{outcome(state)}</div>;
}

function outcome(state: ImportState) {
  switch (state.state) {
    case 'idle':
    case 'preparing':
    case 'running':
      return null;
    case 'finished':
      return <Report title="Import finished" tally={state.tally} />;
    case 'cancelled':
      return <Report title="Import cancelled" tally={state.tally} />;
    case 'failed':
      return (
        <p class="problem-line">
          <strong>{state.problem.message}</strong> {state.problem.remedy}
        </p>
      );
  }
}

function Report({ title, tally }: { readonly title: string; readonly tally: ImportTally }) {
  return (
    <div class="report">
      <h3>{title}</h3>
      <ul>
        <li>{countText(tally.added, 'article')} added</li>
        <li>{countText(tally.known, 'article')} already there</li>
        <li>{countText(tally.refused.length, 'file')} refused</li>
      </ul>
      {tally.refused.length > 0 && (
        <dl class="refused">
          {tally.refused.map((file, index) => (
            // Two files of one name may both be refused; the list never changes its order.
            <div key={`${index} ${file.name}`}>
              <dt dir="auto">{file.name}</dt>
              <dd>{file.reason}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
