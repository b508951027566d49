import { useState } from 'preact/hooks';
import type { ActorPage } from '../../utils/messages/library-messages.ts';
import { countText } from '../shared/count-text.ts';

/** Forms that are shown before the rest is asked for. */
const SHOWN = 8;

/** How articles write the name of an actor, and how often. */
export function FormCounts({ forms }: Pick<ActorPage, 'forms'>) {
  const [all, setAll] = useState(false);
  if (forms.length === 0) return null;
  const shown = all ? forms : forms.slice(0, SHOWN);
  return (
    <section aria-labelledby="actor-forms">
      <h3 id="actor-forms">Written as</h3>
      <ul class="card rows">
        {shown.map(({ form, mentions }) => (
          <li class="form-count" key={form}>
            <bdi>{form}</bdi>
            <span class="actor-row-counts">{countText(mentions, 'mention')}</span>
          </li>
        ))}
      </ul>
      {shown.length < forms.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          Show {countText(forms.length - shown.length, 'more form')}
        </button>
      )}
    </section>
  );
}
