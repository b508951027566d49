// Endings of nouns and adjectives behind three letters or more; the longest that fits is found first. The "i" that
// softens a consonant before an ending stays for now, so that of endings that begin with it only the rest is named.
const CASE_ENDING =
  /(?<=...)(?:owie|ego|emu|ami|ach|owi|ymi|ych|om|ów|em|ej|ym|(?<=i)(?:mi|ch|m)|[aeouyąę])$/;

/**
 * Takes the endings of cases off a Polish noun or adjective and undoes what they do to the consonant before them
 * ("prezydencie", "Polsce", "premierze"). Verbs keep theirs. After the manner of the light stemmers of Dolamic and
 * Savoy (2009) for Czech; the rules are our own.
 * @param word in small letters (NFC)
 */
export function polishStem(word: string): string {
  return (
    hardened(word.replace(CASE_ENDING, ''))
      // "Kijów" and "Kijowa": the same letters end a name and a plural.
      .replace(/(?<=...)[oó]w$/, '')
      .replace(/(?<=...)i$/, '')
  );
}

/** The consonants at the end as they are before a hard ending, without the "e" that comes and goes between them. */
function hardened(stem: string): string {
  return stem
    .replace(/ś(?:ci?|ć)$/, 'st')
    .replace(/(?:ci|ć)$/, 't')
    .replace(/(?:dzi|dź)$/, 'd')
    .replace(/dz$/, 'g')
    .replace(/c$/, 'k')
    .replace(/rz$/, 'r')
    .replace(/(?<=..)i?ek$/, 'k')
    .replace(/ster$/, 'str');
}
