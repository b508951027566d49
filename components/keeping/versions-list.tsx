import type { ArticleId } from '../../utils/articles/article-id.ts';
import type { VersionStep } from '../../utils/messages/keeping-messages.ts';
import { Fold } from '../shared/disclosure.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { VersionChanges } from './version-changes.tsx';
import { changesText, versionName } from './version-words.ts';

interface VersionsListProps {
  /** A stored article. */
  readonly article: ArticleId;
}

/** What changed between the versions of a stored article; nothing where the corpus has one alone. */
export function VersionsList({ article }: VersionsListProps) {
  const { loaded, retry } = useAnswer({ type: 'view/versions', of: { article } });
  switch (loaded.state) {
    case 'loading':
      return null;
    case 'failed':
      return <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />;
    case 'ready':
      return loaded.value.steps.length === 0 ? null : (
        <section class="versions" aria-label="Versions of this article">
          <h2 class="section-summary">Versions</h2>
          <VersionSteps steps={loaded.value.steps} heading="h3" />
        </section>
      );
  }
}

interface VersionStepsProps {
  readonly steps: readonly VersionStep[];
  /** The level of their headings; those of the changes are one below. */
  readonly heading: 'h2' | 'h3';
}

/** Each step from a version to the next, the newest first and open. */
export function VersionSteps({ steps, heading: Heading }: VersionStepsProps) {
  return (
    <ol class="version-steps">
      {steps.map((step, at) => (
        <li key={`${step.earlier.head?.id} ${step.later.head?.id}`}>
          <Heading class="version-step-title">
            {versionName(step.earlier)} <span aria-hidden="true">→</span>
            <span class="visually-hidden">and then</span> {versionName(step.later)}
          </Heading>
          <Fold summary={summaryOf(step)} initiallyOpen={at === 0}>
            <VersionChanges step={step} heading={Heading === 'h2' ? 'h3' : 'h4'} />
          </Fold>
        </li>
      ))}
    </ol>
  );
}

function summaryOf({ changes }: VersionStep): string {
  return changes.length === 0 ? 'Typography alone' : `Changed: ${changesText(changes)}`;
}
