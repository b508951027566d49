import { useId, useRef, useState } from 'preact/hooks';
import { CHOICE_LIMIT } from '../../utils/claims/meaning/wording-entry-schema.ts';
import { EMPTY_DRAFT, type ReadDraft, readDraft } from './wording-draft.ts';

interface WordingFormProps {
  /** Resolves with whether the entry was kept. */
  readonly onAdd: (entry: Extract<ReadDraft, { ok: true }>['entry']) => Promise<boolean>;
}

/** Where the reader makes an entry of words that tell sides apart. */
export function WordingForm({ onAdd }: WordingFormProps) {
  const id = useId();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [fault, setFault] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);

  const add = async () => {
    const read = readDraft(draft);
    setFault(read.ok ? null : read.fault);
    if (!read.ok || !(await onAdd(read.entry))) return;
    setDraft(EMPTY_DRAFT);
    first.current?.focus();
  };

  const setSide = (at: number, words: string) =>
    setDraft({ ...draft, sides: draft.sides.map((side, i) => (i === at ? words : side)) });

  return (
    <form
      class="wording-form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id={`${id}-title`}>Add your own</h3>
      <WordsInput
        id={`${id}-about`}
        label="What the words are for"
        hint="Such as: the name of the strait"
        value={draft.about}
        onInput={(about) => setDraft({ ...draft, about })}
        box={first}
      />
      {draft.sides.map((side, at) => (
        <WordsInput
          // Sides have no name but their place, and are only added at the end.
          key={at}
          id={`${id}-side-${at}`}
          label={`Side ${at + 1}`}
          {...(at === 0 && { hint: 'Its words, with commas between them' })}
          value={side}
          onInput={(words) => setSide(at, words)}
        />
      ))}
      <div class="wording-actions">
        <button type="submit" class="button button-primary">
          Add
        </button>
        {draft.sides.length < CHOICE_LIMIT && (
          <button
            type="button"
            class="link-button"
            onClick={() => setDraft({ ...draft, sides: [...draft.sides, ''] })}
          >
            One more side
          </button>
        )}
      </div>
      <p role="alert" class="problem-line">
        {fault}
      </p>
    </form>
  );
}

interface WordsInputProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (typed: string) => void;
  readonly box?: { current: HTMLInputElement | null };
}

function WordsInput({ id, label, hint, value, onInput, box }: WordsInputProps) {
  return (
    <div class="edit-row">
      <label class="edit-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="text-input"
        type="text"
        dir="auto"
        maxLength={2_000}
        autocomplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        {...(box && { ref: box })}
      />
      {hint !== undefined && (
        <p class="edit-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
