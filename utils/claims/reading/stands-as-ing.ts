import type { ClauseWord } from './clause-words.ts';
import { isPlural, takesObject } from './neighbours.ts';
import { BEFORE_ING } from './verb-control.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * Whether a form in "-ing" without a form of "be" tells what happens: "…, killing twelve", "accused of hiding ships". In
 * "a shipping company" and "the building" it does not. `before` is the predicate before it.
 */
export function standsAsIng(
  words: readonly ClauseWord[],
  at: number,
  before: VerbGroup | undefined,
): boolean {
  let back = at - 1;
  while (words[back]?.class === 'adverb') back -= 1;
  const [previous, next] = [words[back], words[at + 1]];
  if (previous === undefined || /^[,;—–(]$/.test(previous.text))
    return !/^(?:mark|that|relative|subordinator|coordinator)$/.test(next?.class ?? '');
  if (previous.class === 'subordinator') return true;
  if (before && before.to > back) return BEFORE_ING.has(words[before.head]?.verb?.base ?? '');
  const ends = next === undefined || next.class === 'mark';
  if (previous.class === 'preposition')
    return takesObject(next) && (!ends || /^(?:without|by|from|of)$/.test(previous.lower));
  if (previous.class === 'negation') return takesObject(next);
  if (previous.class === 'coordinator') return before?.form === 'ing' && takesObject(next);
  if (next?.lower === 'of') return false;
  // "Ships carrying grain", not "a shipping company".
  const noun = previous.class === 'content' || previous.class === 'name';
  const goesOn = next?.class === 'preposition' && isPlural(previous);
  return noun && (goesOn || isPlural(next) || /^(?:determiner|number|name)$/.test(next?.class ?? ''));
}
