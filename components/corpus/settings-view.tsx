import type { CorpusView } from '../../utils/messages/answers.ts';
import { KeepChoicesSection } from '../keeping/keep-choices-section.tsx';
import { type PrepareModel, SecondOpinionSection } from '../settings/second-opinion-section.tsx';
import { SiteList } from '../settings/site-list.tsx';
import { IndexingSection } from './indexing-section.tsx';
import { RereadSection } from './reread-section.tsx';
import { StarterSection } from './starter-section.tsx';

interface SettingsViewProps {
  readonly corpus: CorpusView;
  readonly prepareModel: PrepareModel;
  readonly onChanged: () => void;
}

/** Where Sidelight runs, and how its corpus is kept in order. */
export function SettingsView({ corpus, prepareModel, onChanged }: SettingsViewProps) {
  return (
    <div class="library-sections">
      <IndexingSection view={corpus} onChanged={onChanged} />
      <SiteList sites={corpus.sites} defaultMode={corpus.defaultMode} onChanged={onChanged} />
      <KeepChoicesSection />
      <SecondOpinionSection prepare={prepareModel} />
      <StarterSection view={corpus} onChanged={onChanged} />
      <RereadSection view={corpus} onChanged={onChanged} />
    </div>
  );
}
