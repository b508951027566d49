import { useCallback, useState } from 'preact/hooks';
import type { CoverageItem } from '../../utils/messages/coverage-answers.ts';
import { ArticleReader } from '../coverage/article-reader.tsx';
import { type PrepareModel, SecondOpinionSection } from '../settings/second-opinion-section.tsx';
import { SiteList } from '../settings/site-list.tsx';
import { DrillDown } from '../shared/drill-down.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { CorpusCounts } from './corpus-counts.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import type { ImportRunner } from './import-runner.ts';
import { ImportSection } from './import-section.tsx';
import { IndexingSection } from './indexing-section.tsx';
import { JudgementsSection } from './judgements-section.tsx';
import { NotebookSection } from './notebook-section.tsx';
import { RereadSection } from './reread-section.tsx';
import { SearchSection } from './search-section.tsx';
import { StarterSection } from './starter-section.tsx';
import { WordingSection } from './wording-section.tsx';

interface LibraryProps {
  readonly runner: ImportRunner;
  readonly prepareModel: PrepareModel;
}

/** The library: what is in the corpus and how to find it, what comes in, and where Sidelight is on. */
export function Library({ runner, prepareModel }: LibraryProps) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/corpus' });
  const onChanged = useCallback(() => void refresh(), [refresh]);
  /** How often a notebook's file was read: what it may have brought is asked for again. */
  const [imports, setImports] = useState(0);
  const [opened, setOpened] = useState<CoverageItem | null>(null);
  return (
    <main class="library">
      <h1>Sidelight library</h1>
      {loaded.state === 'loading' && <Skeleton label="Loading the library" />}
      {loaded.state === 'failed' && <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />}
      {loaded.state === 'ready' && (
        <DrillDown
          list={
            <div class="library-sections">
              <CorpusCounts view={loaded.value} />
              <IndexingSection view={loaded.value} onChanged={onChanged} />
              {loaded.value.articles > 0 && (
                <SearchSection articles={loaded.value.articles} onOpen={setOpened} />
              )}
              <ImportSection
                runner={runner}
                unfinished={loaded.value.unfinishedImports}
                onChanged={onChanged}
              />
              <CorrectionsSection version={imports} />
              <JudgementsSection version={imports} />
              <WordingSection version={imports} />
              <NotebookSection onImported={() => setImports(imports + 1)} />
              <SecondOpinionSection prepare={prepareModel} />
              <RereadSection view={loaded.value} onChanged={onChanged} />
              <StarterSection view={loaded.value} onChanged={onChanged} />
              <SiteList
                sites={loaded.value.sites}
                defaultMode={loaded.value.defaultMode}
                onChanged={onChanged}
              />
            </div>
          }
          detail={
            opened && (
              <ArticleReader
                article={opened.head.id}
                passage={{ text: opened.passage, marks: opened.marks }}
              />
            )
          }
          backTo="the library"
          onBack={() => setOpened(null)}
        />
      )}
    </main>
  );
}
