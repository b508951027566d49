/**
 * Folds a word of a foreign name to the key under which its English, German and French spellings meet. The key is no
 * spelling itself. A rule stands here only where the letters it joins write one sound of the other script:
 *
 * 1. Endings: Slavic -skyy, -skiy, -skij, -ski; -ow and -off for -ov; -eff for -ev; Belarusian -enka for -enko; a
 *    closing -ey, -iy, -y, -i; Arabic -mad and -med.
 * 2. Consonants: ks and x, kh and h, dh and d, tsch and tch for ch, sch for sh, ph and f, q and k, w and v, doubled
 *    letters.
 * 3. Vowels: ou, oo and u; an opening Ye, Je before v; an opening Yu, Ju, Iu before l, r, s; a y between consonants
 *    of a Slavic name.
 * 4. Where only one language writes it so: German S for Slavic Z at the start, G and K for the Arabic qaf in names
 *    that end in -i.
 *
 * Expects a folded word without signs. Words of fewer than four letters stay as they are: too little tells them apart.
 */
export function transliterationKey(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  // Folding may bring about what an earlier rule folds ("-owski" after "-owsky"): to a key that stays as it is.
  let key = word;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = foldOnce(key);
    if (next === key) break;
    key = next;
  }
  return key;
}

// More than any word needs: a rule shortens a word or moves it to letters that no rule touches.
const ROUNDS = 8;

function foldOnce(word: string): string {
  if (word.length < 4) return word;
  let key = word.replace(LETTERS, (letters, doubled?: string) => doubled ?? SOUNDS[letters] ?? letters);
  if (/[adefijy]$/.test(key)) for (const [ending, folded] of ENDINGS) key = key.replace(ending, folded);
  if (/^(?:[jmy]|iu|al|ol)/.test(key))
    for (const [opening, folded] of OPENINGS) key = key.replace(opening, folded);
  if (/(?:ski|ov|ev|enko)$/.test(key))
    for (const [letters, folded] of SLAVIC) key = key.replace(letters, folded);
  else key = key.replace(QAF, 'k');
  return key;
}

type Rule = readonly [pattern: RegExp, letters: string];

const LETTERS = /tsch|tch|sch|ks|kh|dh|ph|q|ou|oo|w|([a-z])\1+/g;
const SOUNDS: Readonly<Record<string, string>> = {
  tsch: 'ch',
  tch: 'ch',
  sch: 'sh',
  ks: 'x',
  kh: 'h',
  dh: 'd',
  ph: 'f',
  q: 'k',
  ou: 'u',
  oo: 'u',
  w: 'v',
};

const ENDINGS: readonly Rule[] = [
  [/of$/, 'ov'],
  [/ef$/, 'ev'],
  [/enka$/, 'enko'],
  [/(?<=[^aeiou])(?:ei|ey|ej|iy|yi|ij|yj|y|j|ie)$/, 'i'],
  [/(?<=a)[yj]$/, 'i'],
  [/mad$/, 'med'],
];

const OPENINGS: readonly Rule[] = [
  [/^(?:mu|mo)h?am(?=ed$)/, 'moham'],
  [/^[jy]e(?=v)/, 'e'],
  [/^(?:ju|iu)(?=[lrs])/, 'yu'],
  [/^(?:alya|alia|ale|ole)xand(?:er|re|r)$/, 'alexander'],
];

// "Lysenko" and "Lisenko", "Selenskyj" and "Zelensky", "Aliyev" and "Aliev".
const SLAVIC: readonly Rule[] = [
  [/iy(?=e)/g, 'i'],
  [/(?<=[^aeiou])y(?=[^aeiou])/g, 'i'],
  [/^z(?=[aeiou])/, 's'],
];

// "Gaddafi", "Qaddafi", "Kadhafi".
const QAF = /^g(?=a[a-z]{3,}i$)/;
