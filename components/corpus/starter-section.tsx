import type { CorpusView } from '../../utils/messages/answers.ts';
import { countText } from '../shared/count-text.ts';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';

interface StarterSectionProps {
  readonly view: Pick<CorpusView, 'starter' | 'starterArticles'>;
  readonly onChanged: () => void;
}

/** The corpus that comes with Sidelight: whether it is there, and what installing or removing it means. */
export function StarterSection({ view, onChanged }: StarterSectionProps) {
  const { action, run } = useAction();
  const installed = view.starter !== null;
  const busy = action.state === 'busy';
  const change = async () => {
    if (await run({ type: 'view/starter', action: installed ? 'remove' : 'install' })) onChanged();
  };
  return (
    <section class="library-section" aria-labelledby="starter-heading">
      <h2 id="starter-heading">Starter corpus</h2>
      <p class="section-note">
        {installed
          ? `Version ${view.starter}, ${countText(view.starterArticles, 'brief')}. Removing it takes only these briefs away; your own articles stay, and you can install it again at any time.`
          : 'A small set of news briefs that comes with Sidelight, so that there is something to compare with from the start. It can be removed at any time and never touches your own articles.'}
      </p>
      <button
        type="button"
        class="button"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void change();
        }}
      >
        {starterButtonText(installed, busy)}
      </button>
      <ProblemLine action={action} />
    </section>
  );
}

function starterButtonText(installed: boolean, busy: boolean): string {
  if (busy) return installed ? 'Removing…' : 'Installing…';
  return installed ? 'Remove the starter corpus' : 'Install the starter corpus';
}
