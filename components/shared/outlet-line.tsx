import type { ArticleHead } from '../../utils/messages/answers.ts';
import { DateText } from './date-text.tsx';

/** Who published an article and when; the outlet it came from first is named where there is one. */
export function OutletLine({ head }: { readonly head: ArticleHead }) {
  return (
    <p class="source-line">
      <span class="source-outlet" dir="auto">
        {outletName(head)}
      </span>
      <DateText date={head.date} />
    </p>
  );
}

/** "The i Paper", "RT via Example Agency", or words for an outlet that is not known. */
export function outletName(head: Pick<ArticleHead, 'outlet' | 'via'>): string {
  const outlet = head.outlet ?? 'Unknown outlet';
  return head.via === null || head.via === head.outlet ? outlet : `${outlet}, via ${head.via}`;
}
