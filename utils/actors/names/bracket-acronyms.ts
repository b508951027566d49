import type { ActorDocument, Word } from '../document/document.ts';
import type { NamedCandidate } from './candidate.ts';

const SMALL = /^(?:of|the|and|for|in|on|to|a|an|by|with|de|la|-|‐|‑|–|&)$/;

/**
 * Folded acronyms that a bracket explains by something that is no actor: "National Defence Strategy (NDS)",
 * "most favoured nation (MFN)". What stands before the bracket must spell the acronym and be no name that was found.
 */
export function plainAcronyms(document: ActorDocument, found: readonly NamedCandidate[]): Set<string> {
  const { words } = document;
  const acronyms = new Set<string>();
  for (let at = 2; at < words.length - 1; at += 1) {
    const word = words[at];
    if (word?.shape !== 'capitals' || words[at - 1]?.text !== '(' || words[at + 1]?.text !== ')') continue;
    const from = expansionStart(words, at - 2, word.folded.replace(/\P{L}/gu, ''));
    if (from === null) continue;
    const named = found.some((one) => one.from <= from && one.to === at - 1);
    if (!named) acronyms.add(word.folded);
  }
  return acronyms;
}

/** Where the words before a bracket begin that spell the acronym's letters, or null where they do not. */
function expansionStart(words: readonly Word[], end: number, letters: string): number | null {
  const line = words[end]?.line;
  let left = letters.length;
  if (left < 2) return null;
  for (let at = end; at >= 0 && left > 0; at -= 1) {
    const word = words[at];
    if (!word || word.line !== line) return null;
    if (word.folded[0] === letters[left - 1]) {
      left -= 1;
      if (left === 0) return at;
    } else if (!SMALL.test(word.folded)) return null;
  }
  return null;
}
