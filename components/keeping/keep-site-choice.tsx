import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';
import { useAnswer } from '../shared/use-answer.ts';

interface KeepSiteChoiceProps {
  readonly host: string;
}

/** Whether the articles of a site are kept while they are read. */
export function KeepSiteChoice({ host }: KeepSiteChoiceProps) {
  const { loaded, refresh } = useAnswer({ type: 'view/keep-choices' });
  const { action, run } = useAction();
  if (loaded.state !== 'ready') return null;
  const { everywhere, sites } = loaded.value;
  const keeps = sites.find((site) => site.host === host)?.keeps ?? everywhere;
  const choose = async () => {
    if (await run({ type: 'view/keep-while-reading', host, keeps: !keeps })) await refresh();
  };
  return (
    <div class="keep-choice">
      <label class="check-line">
        <input
          type="checkbox"
          checked={keeps}
          disabled={action.state === 'busy'}
          onChange={() => void choose()}
        />
        Keep the articles that I read here
      </label>
      <ProblemLine action={action} />
    </div>
  );
}
