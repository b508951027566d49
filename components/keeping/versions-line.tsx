import type { VersionStep } from '../../utils/messages/keeping-messages.ts';
import { countText } from '../shared/count-text.ts';
import { useDisclosure } from '../shared/disclosure.tsx';
import { type Asking, useAnswer } from '../shared/use-answer.ts';
import { VersionChanges } from './version-changes.tsx';
import { changesText, sinceWords } from './version-words.ts';
import { VersionSteps } from './versions-list.tsx';

interface VersionsLineProps {
  readonly tab: number;
  readonly asking: Asking;
}

/** "This article changed since you kept it on …: headline, 2 figures", which opens to both passages of each. */
export function VersionsLine({ tab, asking }: VersionsLineProps) {
  const { loaded } = useAnswer({ type: 'view/versions', of: { tab } }, asking);
  const fold = useDisclosure();
  const steps = loaded.state === 'ready' ? loaded.value.steps : [];
  const told = lineOf(steps);
  if (loaded.state === 'failed') return <p class="problem-line">{loaded.problem.message}</p>;
  if (told === null) return null;
  return (
    <div class="versions">
      <p class="fold-line">
        {told}
        <button
          type="button"
          class="link-button"
          aria-label={`${fold.open ? 'Hide' : 'Show'} what changed`}
          {...fold.button}
        >
          {fold.open ? 'Hide' : 'Show'}
        </button>
      </p>
      <div {...fold.content}>{fold.open && <Changes steps={steps} />}</div>
    </div>
  );
}

/** One step needs no heading: the line above it says all. */
function Changes({ steps }: { readonly steps: readonly VersionStep[] }) {
  const [only, ...others] = steps;
  if (only === undefined) return null;
  return others.length > 0 ? (
    <VersionSteps steps={steps} heading="h2" />
  ) : (
    <VersionChanges step={only} heading="h2" />
  );
}

/** Null where the versions differ in typography alone, which is no news. */
function lineOf(steps: readonly VersionStep[]): string | null {
  const [newest] = steps;
  if (newest === undefined || steps.every(({ changes }) => changes.length === 0)) return null;
  if (newest.later.head === null && newest.changes.length > 0)
    return `This article changed since ${sinceWords(newest.earlier)}: ${changesText(newest.changes)}.`;
  return `Your corpus has ${countText(steps.length, 'earlier version')} of this article.`;
}
