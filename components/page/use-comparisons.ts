import { useRef } from 'preact/hooks';
import type { ComparisonsView } from '../../utils/messages/comparison-answers.ts';
import type { ViewRequest } from '../../utils/messages/protocol.ts';
import { type Asking, type Loaded, useAnswer } from '../shared/use-answer.ts';

export interface LoadedComparisons {
  /** What was found first, until all of it is there. */
  readonly loaded: Loaded<ComparisonsView>;
  /** What stood there while the rest was awaited; null where all of it came at once. */
  readonly first: ComparisonsView | null;
  readonly retry: () => Promise<void>;
}

/** Asks for the comparisons of a tab's page, or of a stored article. */
export type ComparisonsQuestion = Extract<
  ViewRequest,
  { type: 'view/comparisons' | 'view/article-comparisons' }
>;

interface Shown {
  readonly of: string;
  readonly view: ComparisonsView;
}

/**
 * Asks for the comparisons of a tab's page or a stored article: for those that are found first, then for all. Once all
 * were there, they stay until all are there anew, so that no list gets shorter while it is made again.
 *
 * @param question null asks nothing
 */
export function useComparisons(
  question: ComparisonsQuestion | null,
  { subject = '', version }: Asking,
): LoadedComparisons {
  const first = useAnswer(question && { ...question, first: true }, {
    subject,
    version,
  });
  const begun = first.loaded.state === 'ready' && !first.loaded.value.complete ? first.loaded.value : null;
  const rest = useAnswer(begun && question, {
    subject,
    version: begun,
  });
  const retry = async () => {
    await Promise.all([first.retry(), rest.retry()]);
  };

  const whole = useRef<Shown | null>(null);
  const stood = useRef<Shown | null>(null);
  const current = begun !== null && rest.loaded.state !== 'loading' ? rest.loaded : first.loaded;
  if (current.state !== 'ready') return { loaded: current, first: null, retry };
  const of = JSON.stringify([question, subject, current.value.narrowedTo]);
  if (current.value.complete) whole.current = { of, view: current.value };
  else if (whole.current?.of !== of) stood.current = { of, view: current.value };
  const view = whole.current?.of === of ? whole.current.view : current.value;
  return {
    loaded: { state: 'ready', value: view },
    first: stood.current?.of === of ? stood.current.view : null,
    retry,
  };
}
