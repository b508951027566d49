import { type ComponentChildren, Fragment } from 'preact';
import type { WordingEntry } from '../../utils/claims/meaning/wording-entry.ts';

interface WordingListProps<Entry extends WordingEntry> {
  readonly entries: readonly Entry[];
  /** What stands after the words of an entry. */
  readonly after: (entry: Entry) => ComponentChildren;
}

/** Words that tell sides apart, entry by entry. */
export function WordingList<Entry extends WordingEntry>({ entries, after }: WordingListProps<Entry>) {
  return (
    <ul class="wordings">
      {entries.map((entry) => (
        <li key={JSON.stringify([entry.about, entry.choices])}>
          <span class="wording-words" dir="auto">
            <span class="wording-about">{entry.about}:</span> <Sides entry={entry} />
          </span>
          {after(entry)}
        </li>
      ))}
    </ul>
  );
}

/** "Kyiv, Kyjiv or Kiev": the words of each side, each on a ground of its own. */
function Sides({ entry }: { readonly entry: WordingEntry }) {
  return (
    <>
      {entry.choices.map((words, at) => (
        <Fragment key={words.join()}>
          {at > 0 && <span class="wording-about"> or </span>}
          <span class="wording-side">{words.join(', ')}</span>
        </Fragment>
      ))}
    </>
  );
}
