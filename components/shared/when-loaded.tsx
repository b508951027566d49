import type { ComponentChildren } from 'preact';
import { ProblemNotice } from './problem-notice.tsx';
import { Skeleton } from './skeleton.tsx';
import type { Loaded } from './use-answer.ts';

interface WhenLoadedProps<Value> {
  readonly loaded: Loaded<Value>;
  /** What is being waited for; a screen reader hears it. */
  readonly label: string;
  readonly onRetry: () => void;
  readonly children: (value: Value) => ComponentChildren;
}

/** Shows what was loaded; until then its place, or what went wrong with a way to try again. */
export function WhenLoaded<Value>({ loaded, label, onRetry, children }: WhenLoadedProps<Value>) {
  switch (loaded.state) {
    case 'loading':
      return <Skeleton label={label} />;
    case 'failed':
      return <ProblemNotice problem={loaded.problem} onRetry={onRetry} />;
    case 'ready':
      return <>{children(loaded.value)}</>;
  }
}
