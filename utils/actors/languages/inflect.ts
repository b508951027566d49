/**
 * The further forms that a place name takes in a language that inflects names, by its regular endings; irregular ones
 * stand in the data. It may give a form that no case has ("Iraku" and "Iraka"), but none that is an ordinary word.
 */
export function inflectedForms(name: string, language: string): string[] {
  switch (language) {
    case 'de':
      return germanGenitive(name);
    case 'pl':
      return slavicCases(name, POLISH);
    case 'uk':
      return slavicCases(name, UKRAINIAN);
    default:
      return [];
  }
}

/**
 * The further forms of a man's name that ends its words in consonants: all words take the ending of the case, as in
 * "Donaldem Trumpem". Other names have no forms here; the irregular ones of well-known people stand in the data.
 */
export function inflectedPerson(name: string, language: string): string[] {
  if (language === 'de') return germanGenitive(name);
  const words = name.split(' ');
  const endings = PERSON_CASES[language];
  if (!endings || words.length > 2 || !words.every((word) => /[bdfgkmnprtzбвгґдзклмнпрстф]$/.test(word)))
    return [];
  return endings.map((ending) =>
    words
      .map((word) => word + (/[kg]$/.test(word) && ending.startsWith('e') ? `i${ending}` : ending))
      .join(' '),
  );
}

const PERSON_CASES: Readonly<Partial<Record<string, readonly string[]>>> = {
  pl: ['a', 'owi', 'em'],
  uk: ['а', 'у', 'ом', 'ові'],
};

/** "Russlands"; none after a hissing sound, where German writes an apostrophe or nothing. */
export function germanGenitive(name: string): string[] {
  return /\p{Ll}$/u.test(name) && !/(?:[sxzß]|sch)$/.test(name) ? [`${name}s`] : [];
}

/** An ending of the nominative, and what takes its place in the other cases. */
type Declension = readonly [ending: RegExp, cases: readonly string[]];

interface Cases {
  readonly nouns: readonly Declension[];
  /** Feminine nouns whose cases are, in this order, genitive (also dative and locative), accusative, instrumental. */
  readonly soft: RegExp;
  readonly softCases: readonly string[];
  /** A feminine adjective beside such a noun, in the same order. */
  readonly adjective: readonly string[];
}

const POLISH: Cases = {
  nouns: [
    [/(?<=[ij]|re)a$/, ['i', 'ę', 'ą']],
    [/ka$/, ['ki', 'ce', 'kę', 'ką']],
    [/ga$/, ['gi', 'dze', 'gę', 'gą']],
    [/la$/, ['li', 'lę', 'lą']],
    [/ta$/, ['ty', 'cie', 'tę', 'tą']],
    [/da$/, ['dy', 'dzie', 'dę', 'dą']],
    [/ra$/, ['ry', 'rze', 'rę', 'rą']],
    [/(?<=[bfmnpswz])a$/, ['y', 'ie', 'ę', 'ą']],
    [/(?<=[kg])$/, ['u', 'a', 'owi', 'iem']],
    [/(?<=[bfmnpswz])$/, ['u', 'a', 'owi', 'em', 'ie']],
    [/t$/, ['tu', 'ta', 'towi', 'tem', 'cie']],
    [/d$/, ['du', 'da', 'dowi', 'dem', 'dzie']],
    [/r$/, ['ru', 'ra', 'rowi', 'rem', 'rze']],
    [/(?<=[lż])$/, ['u', 'a', 'owi', 'em']],
  ],
  soft: /(?<=[ij]|re)a$/,
  softCases: ['i', 'ę', 'ą'],
  adjective: ['ej', 'ą', 'ą'],
};

const UKRAINIAN: Cases = {
  nouns: [
    [/(?<=[іе])я$/, ['ї', 'ю', 'єю']],
    [/ка$/, ['ки', 'ці', 'ку', 'кою']],
    [/га$/, ['ги', 'зі', 'гу', 'гою']],
    [/ха$/, ['хи', 'сі', 'ху', 'хою']],
    [/(?<=[шщчж])а$/, ['і', 'у', 'ею']],
    [/(?<=[бвдзлмнпрст])а$/, ['и', 'і', 'у', 'ою']],
    [/ь$/, ['ю', 'я', 'ем', 'і']],
    [/й$/, ['ю', 'я', 'єм', 'ї']],
    [/(?<=[бвгдзклмнпрстфх])$/, ['у', 'а', 'ом', 'ові', 'і']],
  ],
  soft: /(?<=[іе])я$/,
  softCases: ['ї', 'ю', 'єю'],
  adjective: ['ої', 'у', 'ою'],
};

function slavicCases(name: string, cases: Cases): string[] {
  const words = name.split(' ');
  const [first = '', second = ''] = words;
  if (words.length === 2) return pairCases(first, second, cases);
  if (words.length > 2 || !/\p{Ll}$/u.test(name)) return [];
  const [ending, endings] = cases.nouns.find(([pattern]) => pattern.test(name)) ?? [];
  return ending && endings ? endings.map((one) => name.replace(ending, one)) : [];
}

/** "Wielka Brytania", "Korea Północna": noun and adjective in the same case. */
function pairCases(first: string, second: string, { soft, softCases, adjective }: Cases): string[] {
  const isAdjective = (word: string) => /[ая]$|a$/.test(word) && !soft.test(word);
  const other = (word: string, at: number) => {
    const ending = adjective[at] ?? '';
    // Polish softens k and g before e: "Wielkiej".
    return word.replace(/.$/u, /[kg]a$/.test(word) && ending.startsWith('e') ? `i${ending}` : ending);
  };
  return softCases.flatMap((ending, at) => {
    if (soft.test(second) && isAdjective(first))
      return [`${other(first, at)} ${second.replace(soft, ending)}`];
    if (soft.test(first) && isAdjective(second))
      return [`${first.replace(soft, ending)} ${other(second, at)}`];
    return [];
  });
}
