import { useId, useState } from 'preact/hooks';

interface NameFormProps {
  /** What is asked for: "Name". */
  readonly label: string;
  /** What a name is used for, where the label does not say it all. */
  readonly hint?: string;
  readonly button: string;
  /** The name as it is now; empty for one more. */
  readonly initial: string;
  readonly onName: (name: string) => void;
}

/** A box for one name, with its button. */
export function NameForm({ label, hint, button, initial, onName }: NameFormProps) {
  const id = useId();
  const [typed, setTyped] = useState(initial);
  const name = typed.trim().replace(/\s+/g, ' ');
  const usable = /[\p{L}\p{N}]/u.test(name) && name !== initial;
  return (
    <form
      class="edit-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (!usable) return;
        if (initial === '') setTyped('');
        onName(name);
      }}
    >
      <label class="edit-label" for={id}>
        {label}
      </label>
      <div class="edit-line">
        <input
          id={id}
          class="text-input"
          type="text"
          dir="auto"
          maxLength={200}
          autocomplete="off"
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={!usable}>
          {button}
        </button>
      </div>
      {hint !== undefined && (
        <p class="edit-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </form>
  );
}
