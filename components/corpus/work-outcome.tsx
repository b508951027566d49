import type { Problem } from '../../utils/messages/answers.ts';

/** How the newest work went. */
export type Work =
  | { readonly state: 'idle' }
  | { readonly state: 'done'; readonly said: string }
  | { readonly state: 'failed'; readonly problem: Problem };

/** How work went, in words that a screen reader hears; takes no room before there was any. */
export function WorkOutcome({ work }: { readonly work: Work }) {
  return (
    <div role="status">
      {work.state === 'done' && <p dir="auto">{work.said}</p>}
      {work.state === 'failed' && (
        <p class="problem-line">
          <strong>{work.problem.message}</strong> {work.problem.remedy}
        </p>
      )}
    </div>
  );
}
