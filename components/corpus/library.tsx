import { useCallback, useEffect } from 'preact/hooks';
import { BackupNotice } from '../backup/backup-notice.tsx';
import type { BackupRunner } from '../backup/backup-runner.ts';
import type { PrepareModel } from '../settings/second-opinion-section.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import type { ImportRunner } from './import-runner.ts';
import { LibraryNav, viewName } from './library-nav.tsx';
import { LibraryPanes } from './library-panes.tsx';
import { viewOf } from './library-route.ts';
import { NavigationContext, useLibraryRoute } from './use-library-route.ts';

interface LibraryProps {
  readonly runner: ImportRunner;
  readonly backupRunner: BackupRunner;
  readonly prepareModel: PrepareModel;
}

/** The library: what is in the corpus and how to find it, what comes in and goes out, and where Sidelight is on. */
export function Library({ runner, backupRunner, prepareModel }: LibraryProps) {
  const navigation = useLibraryRoute();
  const { loaded, refresh, retry } = useAnswer({ type: 'view/corpus' });
  const onChanged = useCallback(() => void refresh(), [refresh]);
  const view = viewOf(navigation.place.route);
  useEffect(() => {
    document.title = `${viewName(view)} – Sidelight library`;
  }, [view]);
  return (
    <NavigationContext.Provider value={navigation}>
      <div class="library">
        <header class="library-head">
          <h1>Sidelight library</h1>
          <LibraryNav current={view} go={navigation.go} />
        </header>
        <main class="library-main">
          <BackupNotice href="#backup" version={loaded} />
          {loaded.state === 'loading' && <Skeleton label="Loading the library" />}
          {loaded.state === 'failed' && (
            <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />
          )}
          {loaded.state === 'ready' && (
            <LibraryPanes
              corpus={loaded.value}
              place={navigation.place}
              runner={runner}
              backupRunner={backupRunner}
              prepareModel={prepareModel}
              onChanged={onChanged}
            />
          )}
        </main>
      </div>
    </NavigationContext.Provider>
  );
}
