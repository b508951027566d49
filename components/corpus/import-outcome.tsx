import { ImportReportView } from './import-report-view.tsx';
import type { ImportState } from './import-runner.ts';

/** What an import came to, announced when it ended. */
export function ImportOutcome({ state }: { readonly state: ImportState }) {
  return <div role="status">{outcome(state)}</div>;
}

function outcome(state: ImportState) {
  switch (state.state) {
    case 'idle':
    case 'preparing':
    case 'running':
    case 'paused':
    case 'asking':
      return null;
    case 'finished':
      return <ImportReportView title="Import finished" report={state.report} />;
    case 'cancelled':
      return <ImportReportView title="Import cancelled" report={state.report} />;
    case 'failed':
      return (
        <p class="problem-line">
          <strong>{state.problem.message}</strong> {state.problem.remedy}
        </p>
      );
  }
}
