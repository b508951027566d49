import type { ComparisonsView } from '../../utils/messages/comparison-answers.ts';
import { moreFound } from './count-comparisons.ts';

interface RestLineProps {
  readonly found: ComparisonsView;
  readonly first: ComparisonsView | null;
}

/**
 * Says that more may come, where the filters will stand, and what came where there are none, so that no card moves. The
 * view itself tells a screen reader when all is there.
 */
export function RestLine({ found, first }: RestLineProps) {
  if (!found.complete) return <p class="rest-line rest-awaited">Looking through the rest…</p>;
  return first && <p class="rest-line">{moreFound(found, first)}</p>;
}
