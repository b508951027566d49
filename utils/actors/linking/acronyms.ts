const SMALL = new Set(
  'a an and at by de del der des di die du e et for für in la le of on the to und y & zu zur'.split(' '),
);
const WRITTEN = /^[\p{Lu}\p{N}.&-]{2,}$/u;

/** Whether a name is written as acronyms are: in capitals, in one piece, with two letters or more. */
export function isAcronym(name: string): boolean {
  const written = name.trim();
  return WRITTEN.test(written) && (written.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

/** The letters of an acronym, folded: "P.M.L.-N." gives "pmln". Expects a folded name. */
export function acronymLetters(folded: string): string {
  return folded.replace(/[^\p{L}]/gu, '');
}

/** The initials that a longer name may be shortened to: of all words, and without the small ones. */
export function initialsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  const initials = (parts: readonly string[]) => parts.map((part) => part[0] ?? '').join('');
  return [...new Set([initials(words), initials(words.filter((part) => !SMALL.has(part)))])].filter(
    (letters) => letters.length > 1,
  );
}

/** The words that tell: without articles, prepositions and conjunctions. */
export function contentWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !SMALL.has(word));
}
