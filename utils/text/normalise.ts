// Letters that Unicode does not decompose, in the spelling that English papers give them.
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ə: 'a',
  Ə: 'A',
};
// Printable ASCII without apostrophes and graves, parted by single spaces.
const PLAIN = /^[!-&(-_a-~]*(?: [!-&(-_a-~]+)*$/;

/** Folds case, accents and typographic quotes and collapses white space: the key under which spellings meet. */
export function foldText(text: string): string {
  // Most words are plain ASCII, for which folding is lower case.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .replace(/[‘’‛`´\u1fef\uff40]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[ıłŁøØđĐðÐþÞßẞæÆœŒəƏ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
