import { useId, useState } from 'preact/hooks';
import type { ActorView } from '../../utils/messages/actor-answers.ts';
import { countText } from '../shared/count-text.ts';

/** Names that are listed before the rest is asked for. */
const SHOWN = 6;

interface FormListProps {
  readonly forms: ActorView['forms'];
  /** This name is somebody else's. */
  readonly onSplit: (form: string) => void;
  readonly onNeverMark: (form: string) => void;
}

/** The names by which an actor goes, each with what may be wrong with it. */
export function FormList({ forms, onSplit, onNeverMark }: FormListProps) {
  const id = useId();
  const [all, setAll] = useState(false);
  const shown = all ? forms : forms.slice(0, SHOWN);
  return (
    <section class="edit-row" aria-labelledby={id}>
      <h4 class="edit-label" id={id}>
        Names it goes by
      </h4>
      <ul class="form-list">
        {shown.map(({ form, mentions }) => (
          <li class="form-item" key={form}>
            <span class="form-name">
              <bdi>{form}</bdi>{' '}
              <span class="actor-kind">{mentions > 0 && countText(mentions, 'mention')}</span>
            </span>
            <span class="form-actions">
              {forms.length > 1 && (
                <button
                  type="button"
                  class="link-button"
                  aria-label={`“${form}” is somebody else`}
                  onClick={() => onSplit(form)}
                >
                  Somebody else
                </button>
              )}
              <button
                type="button"
                class="link-button"
                aria-label={`Never mark “${form}”`}
                onClick={() => onNeverMark(form)}
              >
                Never mark
              </button>
            </span>
          </li>
        ))}
      </ul>
      {shown.length < forms.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          Show {countText(forms.length - shown.length, 'more name')}
        </button>
      )}
    </section>
  );
}
