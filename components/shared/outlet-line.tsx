import type { ComponentChildren } from 'preact';
import type { ArticleHead } from '../../utils/messages/coverage-answers.ts';
import { DateText } from './date-text.tsx';

/** Who published an article; where it came from first is not known in every list. */
type PublishedHead = Pick<ArticleHead, 'outlet'> & Partial<Pick<ArticleHead, 'via'>>;

interface OutletLineProps {
  readonly head: PublishedHead & Pick<ArticleHead, 'date'>;
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
export function outletName({ outlet, via = null }: PublishedHead): string {
  const name = outlet ?? 'Unknown outlet';
  return via === null || via === outlet ? name : `${name}, via ${via}`;
}
