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

// More than any word needs; each rule shortens a word or moves it to the letters that no rule touches.
const ROUNDS = 8;

function foldOnce(word: string): string {
  if (word.length < 4) return word;
  const plain = GENERAL.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word);
  const slavic = /(?:ski|ov|ev|enko)$/.test(plain);
  return (slavic ? SLAVIC : OTHER).reduce(
    (text, [pattern, letters]) => text.replace(pattern, letters),
    plain,
  );
}

type Rule = readonly [pattern: RegExp, letters: string];

const GENERAL: readonly Rule[] = [
  [/(.)\1+/g, '$1'],
  [/(?:tsch|tch)/g, 'ch'],
  [/sch/g, 'sh'],
  [/ks/g, 'x'],
  [/kh/g, 'h'],
  [/dh/g, 'd'],
  [/ph/g, 'f'],
  [/q/g, 'k'],
  [/(?:ou|oo)/g, 'u'],
  [/w/g, 'v'],
  [/of$/, 'ov'],
  [/ef$/, 'ev'],
  [/enka$/, 'enko'],
  [/(?<=[^aeiou])(?:ei|ey|ej|iy|yi|ij|yj|ii|yy|y|j|ie)$/, 'i'],
  [/(?<=a)[yj]$/, 'i'],
  [/^(?:mu|mo)h?am(?=[ae]d$)/, 'moham'],
  [/mad$/, 'med'],
  [/^(?:ye|je)(?=v)/, 'e'],
  [/^(?:yu|ju|iu)(?=[lrs])/, 'yu'],
  [/^(?:alya|alia|ale|ole)xand(?:er|re|r)$/, 'alexander'],
];

// "Lysenko" and "Lisenko", "Selenskyj" and "Zelensky", "Aliyev" and "Aliev".
const SLAVIC: readonly Rule[] = [
  [/iy(?=e)/g, 'i'],
  [/(?<=[^aeiou])y(?=[^aeiou])/g, 'i'],
  [/^z(?=[aeiou])/, 's'],
];

// "Gaddafi", "Qaddafi", "Kadhafi".
const OTHER: readonly Rule[] = [[/^g(?=a[a-z]{3,}i$)/, 'k']];
