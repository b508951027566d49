import type { Span } from '../../utils/text/span.ts';
import type { ActionState } from '../shared/use-action.ts';
import { useAction } from '../shared/use-action.ts';

/** Lights a passage of the page in a tab; `action` tells how that went. */
export function useShowOnPage(tab: number): { action: ActionState; show: (span: Span) => void } {
  const { action, run } = useAction();
  return {
    action,
    show: ({ start, end }) => void run({ type: 'view/show', tab, span: { start, end } }),
  };
}
