import { useId } from 'preact/hooks';
import { ProblemLine } from './problem-line.tsx';
import type { ActionState } from './use-action.ts';

interface AddressFormProps {
  /** What the address is of. */
  readonly label: string;
  /** What the button does. */
  readonly button: string;
  /** Who is asked, and what for. */
  readonly hint: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly action: ActionState;
  /** Is called in the click, so that the browser can be asked for leave. */
  readonly onLook: () => void;
}

/** Takes an address on the web, to look what is there. */
export function AddressForm({ label, button, hint, typed, onType, action, onLook }: AddressFormProps) {
  const id = useId();
  const busy = action.state === 'busy';
  return (
    <form
      class="address-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onLook();
      }}
    >
      <label for={`${id}-address`}>{label}</label>
      <div class="address-row">
        <input
          id={`${id}-address`}
          class="text-input"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={busy}>
          {busy ? 'Looking…' : button}
        </button>
      </div>
      <p class="section-note" id={`${id}-hint`}>
        {hint}
      </p>
      <ProblemLine action={action} />
    </form>
  );
}
