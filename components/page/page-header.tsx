import type { TabReading, TabView } from '../../utils/messages/answers.ts';
import { countComparisons } from '../claims/sort-comparisons.ts';
import { SiteSwitch } from '../settings/site-switch.tsx';
import { countText } from '../shared/count-text.ts';
import { DateText } from '../shared/date-text.tsx';

interface PageHeaderProps {
  readonly view: TabView;
  /** What the browser calls the page; stands in until the page was read. */
  readonly pendingTitle: string | null;
  readonly onChanged: () => void;
}

/** What the page is, what was found on it in numbers, and where Sidelight is on. */
export function PageHeader({ view, pendingTitle, onChanged }: PageHeaderProps) {
  const reading = view.page.state === 'article' ? view.page.reading : null;
  return (
    <header class="page-header">
      <h1 class="page-title" dir="auto">
        {reading?.article.title ?? pendingTitle ?? 'This page'}
      </h1>
      <div class="page-meta">
        <p>{reading === null ? (view.host ?? 'Sidelight') : <Source reading={reading} />}</p>
        <SiteSwitch view={view} onChanged={onChanged} />
      </div>
      <p class="page-counts">{reading !== null && countsText(reading)}</p>
    </header>
  );
}

/** Who published the page, and when. */
function Source({ reading }: { readonly reading: TabReading }) {
  const { outlet, date } = reading.article;
  return (
    <>
      <span dir="auto">{outlet ?? 'Unknown outlet'}</span>
      {date !== null && (
        <>
          {' · '}
          <DateText date={date} />
        </>
      )}
    </>
  );
}

/** "11 actors · 6 related · 4 differ": the numbers of a reading. */
export function countsText(reading: TabReading): string {
  const { differing } = countComparisons(reading.comparisons);
  return [
    countText(reading.actors.length, 'actor'),
    `${reading.related.length} related`,
    `${differing} ${differing === 1 ? 'differs' : 'differ'}`,
  ].join(' · ');
}
