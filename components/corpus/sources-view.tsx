import type { CorpusView } from '../../utils/messages/answers.ts';
import { FeedsSection } from '../feeds/feeds-section.tsx';
import { PacksSection } from '../packs/packs-section.tsx';
import { SharedCorporaSection } from '../shared-corpora/shared-corpora-section.tsx';
import { CorpusCounts } from './corpus-counts.tsx';
import type { ImportRunner } from './import-runner.ts';
import { ImportSection } from './import-section.tsx';
import { SourceStorageSection } from './source-storage-section.tsx';

interface SourcesViewProps {
  readonly corpus: CorpusView;
  readonly runner: ImportRunner;
  readonly onChanged: () => void;
}

/** Where articles come from: what each brought, and how more are brought in. */
export function SourcesView({ corpus, runner, onChanged }: SourcesViewProps) {
  return (
    <div class="library-sections">
      <CorpusCounts view={corpus} />
      <SourceStorageSection version={corpus.articles} onChanged={onChanged} />
      <ImportSection runner={runner} unfinished={corpus.unfinishedImports} onChanged={onChanged} />
      <FeedsSection onChanged={onChanged} />
      <PacksSection onChanged={onChanged} />
      <SharedCorporaSection onChanged={onChanged} />
    </div>
  );
}
