/**
 * Folds the British and American spelling of an English word in an organisation's name ("Defence", "Defense";
 * "Labour", "Labor"; "Organisation", "Organization"). Expects a folded word; the key is no spelling itself.
 */
export function englishSpellingKey(word: string): string {
  return word
    .replace(/isation(?=s?$)/, 'ization')
    .replace(/(?<=[bvl])our(?=s?$)/, 'or')
    .replace(/(?<=[na])tre(?=s?$)/, 'ter')
    .replace(/(?<=[ef])ence$/, 'ense')
    .replace(/programme/, 'program')
    .replace(/^&$/, 'and');
}
