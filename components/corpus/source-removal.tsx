import { useEffect, useRef, useState } from 'preact/hooks';
import type { SourceView } from '../../utils/messages/library-messages.ts';
import { sourceWords } from '../articles/source-words.ts';
import { countText } from '../shared/count-text.ts';

interface SourceRemovalProps {
  readonly source: SourceView;
  readonly isBusy: boolean;
  /** All of it, or what is from before a day. */
  readonly onRemove: (olderThan: string | null) => void;
  readonly onClose: () => void;
}

/** Asks how much of a source is to go, and says what goes with it and what stays. */
export function SourceRemoval({ source, isBusy, onRemove, onClose }: SourceRemovalProps) {
  const name = sourceWords(source);
  const [day, setDay] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isStarter = source.source === 'starter';
  return (
    <div class="report source-removal">
      <h3 tabIndex={-1} ref={heading} dir="auto">
        Remove: {name}
      </h3>
      <p>{consequences(source)}</p>
      <div class="button-row">
        <button
          type="button"
          class="button"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) onRemove(null);
          }}
        >
          Remove all {countText(source.articles, 'article')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          Close
        </button>
      </div>
      {!isStarter && (
        <form
          class="button-row"
          onSubmit={(event) => {
            event.preventDefault();
            if (!isBusy && /^\d{4}-\d{2}-\d{2}$/.test(day)) onRemove(day);
          }}
        >
          <label class="filter-day">
            Or only those from before
            <input
              type="date"
              class="filter-select"
              max="9999-12-31"
              required
              value={day}
              onInput={({ currentTarget }) => setDay(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button" aria-disabled={isBusy}>
            Remove the older ones
          </button>
        </form>
      )}
    </div>
  );
}

function consequences({ source }: SourceView): string {
  const stays = 'What another source put there too stays, and so do your corrections, judgements and words.';
  switch (source) {
    case 'starter':
      return `The starter corpus goes, and can be installed again in Settings. ${stays}`;
    case 'kept':
    case 'read':
      return `These articles go from your notebook and from the corpus; only a backup brings them back. ${stays}`;
    case 'import':
      return `These articles go; they come back only if you import their files again. ${stays}`;
    default:
      return `These articles go, and you go on following what they came from, which may bring newer ones. ${stays}`;
  }
}
