import { useState } from 'preact/hooks';
import { DrillDown } from '../shared/drill-down.tsx';
import { ArticleReader } from './article-reader.tsx';
import { CoverageList } from './coverage-list.tsx';
import type { OpenedPassage } from './open-passage.ts';
import type { PageCoverage } from './page-coverage.ts';

/** What earlier and later articles say on the matter of the page, by story; each opens at its passage. */
export function CoveragePanel(props: PageCoverage) {
  const [opened, setOpened] = useState<OpenedPassage | null>(null);
  return (
    <DrillDown
      list={<CoverageList {...props} onOpen={setOpened} />}
      detail={opened && <ArticleReader {...opened} />}
      backTo="coverage"
      onBack={() => setOpened(null)}
    />
  );
}
