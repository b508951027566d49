import type { TabReading, TabView } from '../../utils/messages/answers.ts';
import { KeepPage } from '../keeping/keep-page.tsx';
import { SiteSwitch } from '../settings/site-switch.tsx';
import { DateText } from '../shared/date-text.tsx';

interface PageHeaderProps {
  readonly view: TabView;
  /** What was found, in numbers. */
  readonly counts: string;
  /** What the browser calls the page; stands in until the page was read. */
  readonly pendingTitle: string | null;
  readonly onChanged: () => void;
}

/** What the page is, what was found on it in numbers, and where Sidelight is on. */
export function PageHeader({ view, counts, pendingTitle, onChanged }: PageHeaderProps) {
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
      <div class="page-numbers">
        <p class="page-counts">{counts}</p>
        {view.page.state === 'article' && !view.page.passageAlone && (
          <KeepPage tab={view.tab} asking={{ subject: reading?.article.url ?? '', version: view }} />
        )}
      </div>
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
