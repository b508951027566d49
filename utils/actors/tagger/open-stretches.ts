import type { ActorDocument, Word } from '../document/document.ts';
import { isUsualWord, type WordUsage } from './word-usage.ts';

/** Words from `from` up to, not with, `to`, within one line. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

// Names and events reach over usual words: "2003 Toronto municipal election", "Alliance of the Liberals".
const BEFORE = 1;
const AFTER = 2;

/**
 * The stretches of a document in which names may stand. All other words are usual ones in small letters, numbers and
 * signs far from any capital; leaving them out saves time.
 */
export function openStretches({ words }: ActorDocument, usage: WordUsage): Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  let last: { from: number; to: number } | undefined;
  words.forEach((word, at) => {
    if (word.shape === 'sign' || word.shape === 'number') return;
    if (word.shape === 'lower' && isUsualWord(usage.codeOf(word.folded))) return;
    const goesOn = (index: number) => words[index]?.line === word.line && !startsSentence(words, index);
    let from = at;
    while (from > Math.max(0, at - BEFORE) && goesOn(from) && words[from - 1]?.line === word.line) from -= 1;
    let to = at + 1;
    while (to < at + 1 + AFTER && goesOn(to)) to += 1;
    if (last && (from < last.to || (from === last.to && goesOn(from) && words[from - 1]?.line === word.line)))
      last.to = to;
    else {
      last = { from, to };
      stretches.push(last);
    }
  });
  return stretches;
}

/** Names end with their sentence: "… met Putin. Germany said …". */
function startsSentence(words: readonly Word[], at: number): boolean {
  return words[at]?.opens === true && /^[.!?]$/.test(words[at - 1]?.text ?? '');
}
