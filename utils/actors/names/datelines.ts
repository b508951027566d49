import type { Word } from '../document/document.ts';
import type { Candidate } from './candidate.ts';

// "LA CROSSE, Wis. (AP) —": how far the sign that ends a dateline may stand behind the place.
const REACH = 5;

/** Whether a name opens its line as the place of a report: "PARIS — Prosecutors …", "KYIV (Reuters) -", "BHOPAL: …". */
export function isDateline(words: readonly Word[], candidate: Pick<Candidate, 'from' | 'to'>): boolean {
  const first = words[candidate.from];
  if (!first?.opens || first.style === 'capitals' || words[candidate.from - 1]?.line === first.line)
    return false;
  const capitals = words.slice(candidate.from, candidate.to).every((word) => word.shape === 'capitals');
  for (let at = candidate.to; at < candidate.to + (capitals ? REACH : 1); at += 1) {
    const word = words[at];
    if (!word || word.line !== first.line) return false;
    if (/^[—–(]$/.test(word.text) || (word.text === '-' && word.spaced)) return true;
    if (capitals && word.text === ':') return true;
    if (word.shape === 'lower') return false;
  }
  return false;
}
