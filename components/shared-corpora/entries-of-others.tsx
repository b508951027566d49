import type { SharedEntryView } from '../../utils/messages/shared-corpora-messages.ts';
import { countText } from '../shared/count-text.ts';
import { DateText } from '../shared/date-text.tsx';
import { useDisclosure } from '../shared/disclosure.tsx';

/** What others share of their notebooks. It is only shown: nothing of it changes what the reader sees elsewhere. */
export function EntriesOfOthers({ entries }: { readonly entries: readonly SharedEntryView[] }) {
  const fold = useDisclosure();
  if (entries.length === 0) return null;
  return (
    <div class="shared-entries">
      <button type="button" class="link-button" {...fold.button}>
        {fold.open ? 'Hide' : 'Show'} {countText(entries.length, 'entry', 'entries')} that others share
      </button>
      <ul {...fold.content}>
        {fold.open &&
          entries.map((entry) => (
            <li key={`${entry.name} ${entry.kind} ${entry.text}`}>
              <span dir="auto">{entry.text}</span>
              <span class="shared-by">
                Shared by {entry.name === '' ? 'somebody' : <bdi>{entry.name}</bdi>},{' '}
                <DateText date={entry.madeAt} />
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}
