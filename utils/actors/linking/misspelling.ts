// Shorter words differ by one letter too often without being one word.
const SHORTEST = 6;

/**
 * Whether one slip of the keyboard parts two folded words: a letter left out, doubled, changed, or two swapped. The
 * first letter must be right; an ending added or another vowel at the end makes another word ("Africa", "African";
 * "Julia", "Julie").
 */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length - short.length > 1 || short[0] !== long[0] || short === long)
    return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (at === short.length) return false;
  if (at === short.length - 1 && /[aeio]/.test(`${short[at] ?? ''}${long[at] ?? ''}`)) return false;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

/** Whether two names of as many words differ in one word, by one slip. */
export function differByOneSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, at) => (word === b[at] ? [] : [{ word, other: b[at] ?? '' }]));
  const [only] = differing;
  return differing.length === 1 && only !== undefined && isOneSlip(only.word, only.other);
}
