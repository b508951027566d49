import { useCallback } from 'preact/hooks';
import { SiteList } from '../settings/site-list.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { CorpusCounts } from './corpus-counts.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import type { ImportRunner } from './import-runner.ts';
import { ImportSection } from './import-section.tsx';
import { IndexingSection } from './indexing-section.tsx';
import { RereadSection } from './reread-section.tsx';
import { StarterSection } from './starter-section.tsx';

/** The library: what is in the corpus, what comes in, and where Sidelight is on. */
export function Library({ runner }: { readonly runner: ImportRunner }) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/corpus' });
  const onChanged = useCallback(() => void refresh(), [refresh]);
  return (
    <main class="library">
      <h1>Sidelight library</h1>
      {loaded.state === 'loading' && <Skeleton label="Loading the library" />}
      {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />}
      {loaded.state === 'ready' && (
        <>
          <CorpusCounts view={loaded.value} />
          <IndexingSection view={loaded.value} onChanged={onChanged} />
          <ImportSection runner={runner} unfinished={loaded.value.unfinishedImports} onChanged={onChanged} />
          <CorrectionsSection />
          <RereadSection view={loaded.value} onChanged={onChanged} />
          <StarterSection view={loaded.value} onChanged={onChanged} />
          <SiteList sites={loaded.value.sites} defaultMode={loaded.value.defaultMode} onChanged={onChanged} />
        </>
      )}
    </main>
  );
}
