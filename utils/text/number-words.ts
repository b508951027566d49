const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** How much a word or abbreviation after a number multiplies it; "lakh" and "crore" are Indian English. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
};

const SPELLED_MAGNITUDES = 'dozen|hundred|thousand|lakh|million|crore|billion|trillion';
const words = Object.keys(UNITS).join('|');

/** Source of a pattern for a number in words: "two hundred and fifty", "a dozen", "one and a half". No groups. */
export const NUMBER_WORDS = `(?:(?:${words})(?:\\sand\\sa\\shalf\\b|-and-a-half\\b)|(?:(?:${words})|an?\\s(?=${SPELLED_MAGNITUDES})(?:${SPELLED_MAGNITUDES}))(?:(?:\\s|-|\\sand\\s)(?:${words}|${SPELLED_MAGNITUDES}))*)`;

/** The value of a number in words, or null where the words make no number ("five six"). */
export function numberFromWords(text: string): number | null {
  const half = text.match(/^(.+?)[\s-]and[\s-]a[\s-]half$/i)?.[1];
  if (half !== undefined) {
    const whole = numberFromWords(half);
    return whole === null ? null : whole + 0.5;
  }
  let total = 0;
  let group = 0;
  let previous = Number.POSITIVE_INFINITY;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue;
    const unit = word === 'a' || word === 'an' ? 1 : UNITS[word];
    const magnitude = MAGNITUDES[word];
    if (unit !== undefined) {
      // "sixty five" counts on, "five sixty" does not.
      if (previous < 20 || (previous < 100 && unit >= 10)) return null;
      group += unit;
      previous = unit;
    } else if (magnitude !== undefined) {
      const counted = group === 0 ? 1 : group;
      if (magnitude === 100) group = counted * magnitude;
      else {
        total += counted * magnitude;
        group = 0;
      }
      previous = Number.POSITIVE_INFINITY;
    } else return null;
  }
  return total + group;
}

/** The value of a number in digits or in words, or null. */
export const writtenNumber = (text: string): number | null =>
  /^\d/.test(text) ? Number(text) : numberFromWords(text);
