import type { ComponentChildren } from 'preact';
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
            <span class="wording-about">{entry.about}:</span> {sidesText(entry)}
          </span>
          {after(entry)}
        </li>
      ))}
    </ul>
  );
}

/** "Kyiv, Kyjiv — or — Kiev": the words of each side. */
export function sidesText({ choices }: WordingEntry): string {
  return choices.map((words) => words.join(', ')).join(' — or — ');
}
