import { useId } from 'preact/hooks';
import type { ActorType } from '../../utils/actors/actor.ts';
import { actorKindLabel } from './actor-kind.ts';

const TYPES: readonly ActorType[] = ['person', 'organisation', 'state', 'place', 'group'];

interface KindChoiceProps {
  readonly type: ActorType;
  readonly onChoose: (type: ActorType) => void;
}

/** The kinds of actors, one of them pressed. Buttons, since each choice counts at once. */
export function KindChoice({ type, onChoose }: KindChoiceProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs
    <div class="edit-row" role="group" aria-labelledby={id}>
      <span class="edit-label" id={id}>
        Kind
      </span>
      <div class="edit-line">
        {TYPES.map((kind) => (
          <button
            type="button"
            class="choice"
            key={kind}
            aria-pressed={kind === type}
            onClick={() => {
              if (kind !== type) onChoose(kind);
            }}
          >
            {actorKindLabel(kind)}
          </button>
        ))}
      </div>
    </div>
  );
}
