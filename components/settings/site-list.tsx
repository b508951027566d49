import type { CorpusView } from '../../utils/messages/answers.ts';
import type { SiteMode } from '../../utils/messages/protocol.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { ModeChoice } from './mode-choice.tsx';

interface SiteListProps extends Pick<CorpusView, 'sites' | 'defaultMode'> {
  readonly onChanged: () => void;
}

/** Where Sidelight is on: the general mode, and every site that has one of its own. */
export function SiteList({ sites, defaultMode, onChanged }: SiteListProps) {
  const { action, run } = useAction();
  const choose = async (host: string | null, mode: SiteMode) => {
    if (await run({ type: 'view/set-site', host, mode })) onChanged();
  };
  return (
    <section class="library-section" aria-labelledby="sites-heading">
      <h2 id="sites-heading">Sites</h2>
      <p class="section-note">Off means that nothing of Sidelight runs on a site.</p>
      <div class="mode-rows">
        <ModeChoice
          legend="Sites without a setting of their own"
          mode={defaultMode}
          onChoose={(mode) => void choose(null, mode)}
        />
        {sites.map((site) => (
          <ModeChoice
            key={site.host}
            legend={site.host}
            mode={site.mode}
            onChoose={(mode) => void choose(site.host, mode)}
          />
        ))}
      </div>
      <ProblemLine action={action} />
    </section>
  );
}
