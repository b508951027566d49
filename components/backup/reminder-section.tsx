import { useId } from 'preact/hooks';
import type { BackupView } from '../../utils/messages/backup-messages.ts';
import { DateText } from '../shared/date-text.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';

/** What can be chosen, in days. */
const CHOICES: readonly (readonly [after: number | null, words: string])[] = [
  [null, 'Never'],
  [7, 'After a week'],
  [30, 'After a month'],
  [90, 'After three months'],
];

interface ReminderSectionProps {
  readonly view: BackupView;
  readonly onChanged: () => void;
}

/** When the last backup was saved, and after how long Sidelight shall remind of the next. */
export function ReminderSection({ view, onChanged }: ReminderSectionProps) {
  const id = useId();
  const { action, run } = useAction();
  const choose = async (value: string) => {
    const after = value === '' ? null : Number(value);
    if (await run({ type: 'view/remind-of-backup', after })) onChanged();
  };
  return (
    <section class="library-section" aria-labelledby="reminder-heading">
      <h2 id="reminder-heading">Reminder</h2>
      <p>
        {view.last === null ? (
          'No backup was saved on this machine yet.'
        ) : (
          <>
            The last backup was saved on <DateText date={view.last} />.
          </>
        )}
      </p>
      <div class="field-line">
        <label for={id}>Remind me of the next one</label>
        <select
          id={id}
          class="select"
          value={view.after === null ? '' : String(view.after)}
          onChange={(event) => void choose(event.currentTarget.value)}
        >
          {withOwn(view.after).map(([after, words]) => (
            <option key={words} value={after === null ? '' : String(after)}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <ProblemLine action={action} />
    </section>
  );
}

/** The choices, and what was set elsewhere where it is none of them. */
function withOwn(after: number | null): typeof CHOICES {
  return CHOICES.some(([days]) => days === after) ? CHOICES : [...CHOICES, [after, `After ${after} days`]];
}
