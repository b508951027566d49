import type { ClauseWord } from './clause-words.ts';
import type { VerbGroup } from './verb-group.ts';

/** When a clause puts what it says: a perfect ("has closed") is past, for it tells what happened. */
export type Tense = 'past' | 'present' | 'future';

const PAST_AUXILIARY = /^(?:was|were|wasn|weren|had|hadn|did|didn)$/;
const AHEAD = /^(?:will|won|ll|shall|shan|d|would|wouldn)$/;

/** The tense of a predicate; null where its form leaves that to the clause it hangs on ("killing twelve"). */
export function tenseOf(words: readonly ClauseWord[], group: VerbGroup): Tense | null {
  if (group.form === 'infinitive') return 'future';
  if (group.form !== 'finite') return null;
  if (group.modal !== null && AHEAD.test(group.modal)) return 'future';
  const first = words[group.from];
  const head = words[group.head];
  if (PAST_AUXILIARY.test(first?.lower ?? '')) return 'past';
  if (first?.class === 'have' && group.head > group.from && !group.controls.includes('possible'))
    return 'past';
  if (group.head === group.from) return head?.verb?.past || head?.verb?.participle ? 'past' : 'present';
  // The first verb of a chain: "failed to close".
  return first?.verb?.past ? 'past' : 'present';
}
