import type { Step } from './keyboard.ts';
import type { ActorMark } from './marks-on-page.ts';

/**
 * The mark to step to: the neighbour of the current one, round the ends; without a current one the first that
 * stands in or after the window (or the last before its lower edge). Marks without a box (folded away) are passed over.
 */
export function nextMark(
  marks: readonly ActorMark[],
  current: ActorMark | null,
  step: Step,
  windowHeight: number,
): ActorMark | null {
  const ordered = step === 'next' ? marks : marks.toReversed();
  const at = current ? ordered.indexOf(current) : -1;
  const around = [...ordered.slice(at + 1), ...ordered.slice(0, Math.max(at, 0))];
  const inReach = (mark: ActorMark) => {
    const { top, bottom } = mark.range.getBoundingClientRect();
    return step === 'next' ? bottom > 0 : top < windowHeight;
  };
  const shown = (mark: ActorMark) => mark.range.getClientRects().length > 0;
  if (at >= 0) return around.find(shown) ?? null;
  return around.find((mark) => shown(mark) && inReach(mark)) ?? around.find(shown) ?? null;
}
