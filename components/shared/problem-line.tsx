import type { ActionState } from './use-action.ts';

/** How an action went, in one line beside what started it; says nothing unless it failed. */
export function ProblemLine({ action }: { readonly action: ActionState }) {
  return (
    <div role="status">
      {action.state === 'failed' && (
        <p class="problem-line">
          <strong>{action.problem.message}</strong> {action.problem.remedy}
        </p>
      )}
    </div>
  );
}
