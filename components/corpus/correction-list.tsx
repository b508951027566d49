import { useState } from 'preact/hooks';
import type { EditView } from '../../utils/messages/answers.ts';
import { countText } from '../shared/count-text.ts';
import { DateText } from '../shared/date-text.tsx';

/** Corrections that are listed before the rest is asked for. */
const SHOWN = 20;

interface CorrectionListProps {
  /** Newest first. */
  readonly edits: readonly EditView[];
  readonly onUndo: (edit: EditView) => void;
}

/** The reader's corrections, one sentence each. */
export function CorrectionList({ edits, onUndo }: CorrectionListProps) {
  const [all, setAll] = useState(false);
  if (edits.length === 0) {
    return (
      <p>
        You have corrected nothing yet. When a name on a page is marked wrongly, point at it and choose
        “Wrong?”.
      </p>
    );
  }
  const shown = all ? edits : edits.slice(0, SHOWN);
  return (
    <>
      <ul class="corrections">
        {shown.map((edit) => (
          <li key={edit.id}>
            <span class="correction-sentence" dir="auto">
              {edit.sentence}
            </span>
            <span class="correction-date">
              <DateText date={edit.madeAt} />
            </span>
            <button
              type="button"
              class="link-button"
              aria-label={`Undo: ${edit.sentence}`}
              onClick={() => onUndo(edit)}
            >
              Undo
            </button>
          </li>
        ))}
      </ul>
      {shown.length < edits.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          Show {countText(edits.length - shown.length, 'older correction')}
        </button>
      )}
    </>
  );
}
