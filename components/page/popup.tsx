import type { TabView } from '../../utils/messages/answers.ts';
import type { OpenedActor } from '../actors/actors-panel.tsx';
import { BackupNotice } from '../backup/backup-notice.tsx';
import { type Judging, useJudging } from '../claims/use-judging.ts';
import { FollowOutlet } from '../feeds/follow-outlet.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { announcement, countsText } from './counts-text.ts';
import { PageHeader } from './page-header.tsx';
import { NotArticle, SwitchedOff, Unreadable } from './page-notice.tsx';
import { ReadingTabs } from './reading-tabs.tsx';
import { type LoadedLists, usePageLists } from './use-page-lists.ts';
import { useTabView } from './use-tab-view.ts';

interface PopupProps {
  /** Number of the browser tab that is shown. */
  readonly tab: number;
  /** What the browser calls the page; stands in until the page was read. */
  readonly pendingTitle: string | null;
  /** Opens the actors at this one. */
  readonly initialActor: OpenedActor | null;
  /** Whether it was opened at a passage that the reader chose. */
  readonly ofPassage?: boolean;
}

/** The popup: everything that is known about one tab's page. */
export function Popup({ tab, pendingTitle, initialActor, ofPassage = false }: PopupProps) {
  const { loaded, refresh, retry } = useTabView(tab, ofPassage);
  const view = loaded.state === 'ready' ? loaded.value : null;
  const lists = usePageLists(view);
  const reading = view?.page.state === 'article' ? view.page.reading : null;
  const narrowedTo = lists.comparisons.state === 'ready' ? lists.comparisons.value.narrowedTo : null;
  const article = reading?.article ?? null;
  const judging = useJudging(tab, article, JSON.stringify([article?.url, narrowedTo]));
  const counts = reading === null ? '' : countsText(reading, lists, judging);
  const onChanged = () => void refresh();
  return (
    <>
      <p class="visually-hidden" role="status">
        {announcement(counts, lists)}
      </p>
      {view !== null ? (
        <PageHeader view={view} counts={counts} pendingTitle={pendingTitle} onChanged={onChanged} />
      ) : (
        <header class="page-header">
          <h1 class="page-title" dir="auto">
            {pendingTitle ?? 'Sidelight'}
          </h1>
          <p class="page-meta">{loaded.state === 'loading' ? 'Reading the page' : 'Something went wrong'}</p>
          <p class="page-counts" />
        </header>
      )}
      <main class="page-main">
        {loaded.state === 'loading' && <PendingTabs />}
        {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />}
        {view !== null && (
          <Page
            view={view}
            lists={lists}
            judging={judging}
            initialActor={initialActor}
            onChanged={onChanged}
          />
        )}
        {view !== null && mayOfferFeeds(view, lists) && <FollowOutlet tab={tab} />}
        {view?.page.state === 'article' && <BackupNotice href="/library.html#backup" inNewTab />}
      </main>
    </>
  );
}

/** Only where Sidelight runs: elsewhere nothing of ours looks at the page. What the page says comes first. */
function mayOfferFeeds({ page }: TabView, { comparisons }: LoadedLists): boolean {
  if (page.state === 'article') return !page.passageAlone && comparisons.state !== 'loading';
  return page.state === 'not-article';
}

interface PageProps {
  readonly view: TabView;
  readonly lists: LoadedLists;
  readonly judging: Judging;
  readonly initialActor: OpenedActor | null;
  readonly onChanged: () => void;
}

function Page({ view, lists, judging, initialActor, onChanged }: PageProps) {
  const { page } = view;
  switch (page.state) {
    case 'article':
      return (
        <ReadingTabs
          // Another page in the same tab starts at its own claims.
          key={page.reading.article.url ?? view.tab}
          tab={view.tab}
          reading={page.reading}
          corpusArticles={page.corpusArticles}
          lists={lists}
          judging={judging}
          initialActor={initialActor}
          onChanged={onChanged}
        />
      );
    case 'not-article':
      return <NotArticle page={page} />;
    case 'switched-off':
      return <SwitchedOff view={view} onChanged={onChanged} />;
    case 'loading':
      return <PendingTabs />;
    case 'unreadable':
      return <Unreadable />;
  }
}

/** Holds the place of the tabs while the page is read. */
function PendingTabs() {
  return (
    <>
      <div class="tab-list tab-list-pending" aria-hidden="true">
        <span class="tab">Claims</span>
        <span class="tab">Coverage</span>
        <span class="tab">Actors</span>
      </div>
      <Skeleton label="Reading the page" />
    </>
  );
}
