import type { NamePart } from './link-reason.ts';
import { differByOneSlip, isOneSlip } from './misspelling.ts';
import { generation, type NameForm, tellingWords } from './name-form.ts';

/** How a shorter name of a person belongs to a fuller one. */
export type PersonRelation = NamePart | 'transliteration' | 'misspelling';

// Nobody's name has more.
const MOST_WORDS = 12;

/** How `short` may name the person whom `long` names, or null where it cannot. Both are persons' names. */
export function personRelation(short: NameForm, long: NameForm): PersonRelation | null {
  if (short.key === long.key) return 'transliteration';
  const a = tellingWords(short.folded);
  const b = tellingWords(long.folded);
  if (a.length === 0 || b.length === 0 || b.length > MOST_WORDS) return null;
  // "Karl II" is not "Karl III", nor the junior the senior.
  const [one, other] = [generation(short.folded), generation(long.folded)];
  if (one !== undefined && other !== undefined && one !== other) return null;
  if (a.join(' ') === b.join(' ')) return 'transliteration';
  const relation = a.length === 1 ? wordOf(a[0] ?? '', b) : fullerName(a, b);
  return relation ?? (isMisspelled(short, long) ? 'misspelling' : null);
}

/** By the words as they are written: folding would move the slip. */
function isMisspelled(short: NameForm, long: NameForm): boolean {
  const a = tellingWords(short.words);
  const b = tellingWords(long.words);
  return a.length === 1 ? isOneSlip(a[0] ?? '', b[b.length - 1] ?? '') : differByOneSlip(a, b);
}

/** "Tarn" and "Ivo" for "Ivo Tarn". */
function wordOf(word: string, b: readonly string[]): PersonRelation | null {
  if (b.length === 1) return null;
  const at = b.lastIndexOf(word);
  if (at === b.length - 1) return 'surname';
  return at > 0 || (at === 0 && word.length > 1) ? 'given-name' : null;
}

function fullerName(a: readonly string[], b: readonly string[]): PersonRelation | null {
  const lastA = a[a.length - 1] ?? '';
  const lastB = b[b.length - 1] ?? '';
  if (lastA !== lastB) return b.length > a.length && a.every((word, at) => word === b[at]) ? 'part' : null;
  const initials = givenNamesFit(a, b);
  if (initials === null) return null;
  return initials ? 'initials' : 'part';
}

/**
 * "I. Tarn" and "Ivo M. Tarn": whether all given names of the shorter fit some of the longer, in order. Null where
 * they do not; otherwise whether an initial was among them.
 */
function givenNamesFit(a: readonly string[], b: readonly string[]): boolean | null {
  let from = 0;
  let initials = false;
  for (const word of a.slice(0, -1)) {
    const at = b.findIndex(
      (other, index) => index >= from && index < b.length - 1 && (word === other || isInitial(word, other)),
    );
    if (at < 0) return null;
    initials ||= word !== b[at];
    from = at + 1;
  }
  return initials;
}

const isInitial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a[0] === b[0];
