import { useContext } from 'preact/hooks';
import type { Span } from '../../utils/text/span.ts';
import { TextInView } from '../shared/text-in-view.ts';
import type { ActionState } from '../shared/use-action.ts';
import { useAction } from '../shared/use-action.ts';

interface Showing {
  readonly action: ActionState;
  readonly show: (span: Span) => void;
  /** What the button is called. */
  readonly words: string;
}

/** Lights a passage of the page in a tab, or of the article in this view; `action` tells how that went. */
export function useShowOnPage(tab: number | null): Showing {
  const inView = useContext(TextInView);
  const { action, run } = useAction();
  return {
    action,
    show: ({ start, end }) => {
      if (tab === null) inView?.({ start, end });
      else void run({ type: 'view/show', tab, span: { start, end } });
    },
    words: tab === null ? 'Show in text' : 'Show on page',
  };
}
