import type { ComponentChildren } from 'preact';
import type { ArticleHead } from '../../utils/messages/coverage-answers.ts';
import { DateText } from './date-text.tsx';

interface OutletLineProps {
  readonly head: ArticleHead;
  /** What else there is to say of the date. */
  readonly children?: ComponentChildren;
}

/** Who published an article and when; the outlet it came from first is named where there is one. */
export function OutletLine({ head, children }: OutletLineProps) {
  return (
    <p class="source-line">
      <span class="source-outlet" dir="auto">
        {outletName(head)}
      </span>
      <span class="source-date">
        <DateText date={head.date} />
        {children}
      </span>
    </p>
  );
}

/** "The i Paper", "RT via Example Agency", or words for an outlet that is not known. */
export function outletName(head: Pick<ArticleHead, 'outlet' | 'via'>): string {
  const outlet = head.outlet ?? 'Unknown outlet';
  return head.via === null || head.via === head.outlet ? outlet : `${outlet}, via ${head.via}`;
}
