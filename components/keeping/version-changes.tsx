import type { VersionChange, VersionPassage } from '../../utils/claims/versions/version-change.ts';
import type { VersionStep } from '../../utils/messages/keeping-messages.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { changeWords, versionName } from './version-words.ts';

interface VersionChangesProps {
  readonly step: VersionStep;
  /** The level of each change's heading. */
  readonly heading: 'h2' | 'h3' | 'h4';
}

/** What changed between two versions, each change with both passages and a sentence why. */
export function VersionChanges({ step, heading }: VersionChangesProps) {
  if (step.changes.length === 0)
    return <p class="list-note">The two differ in white space and typography alone.</p>;
  return (
    <ul class="card-list version-changes">
      {step.changes.map((change, at) => (
        // Changes have no identity of their own and never change their order.
        <li key={`${at}`}>
          <ChangeCard
            heading={heading}
            change={change}
            earlier={versionName(step.earlier)}
            later={versionName(step.later)}
          />
        </li>
      ))}
    </ul>
  );
}

interface ChangeCardProps extends Pick<VersionChangesProps, 'heading'> {
  readonly change: VersionChange;
  /** What the two versions are called. */
  readonly earlier: string;
  readonly later: string;
}

function ChangeCard({ heading: Heading, change, earlier, later }: ChangeCardProps) {
  const { label, tone } = changeWords(change.kind);
  return (
    <article class={`card tone-${tone}`} aria-label={label}>
      <header class="card-head">
        <Heading class="card-title">
          <span class="chip">{label}</span> {change.why}
        </Heading>
      </header>
      {change.earlier !== null && <PassageOf version={earlier} passage={change.earlier} />}
      {change.later !== null && change.kind !== 'moved' && (
        <PassageOf version={later} passage={change.later} />
      )}
    </article>
  );
}

function PassageOf({ version, passage }: { readonly version: string; readonly passage: VersionPassage }) {
  return (
    <div class="evidence">
      <p class="source-line">{version}</p>
      <blockquote class="passage">
        <MarkedText text={passage.text} marks={passage.marks} />
      </blockquote>
    </div>
  );
}
