/**
 * The key under which spellings of one foreign name meet. Each rule folds a letter group that transliterations write
 * in several ways; the key is no spelling itself. Expects a folded word.
 */
export function transliterationKey(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/(?:skyy|skiy|skyi|skij|skyj|skii|ski)$/, 'sky')
    .replace(/^(?:mu|mo)h?am+[ae][dt]$/, 'mohamed')
    .replace(/(?:enka)$/, 'enko')
    .replace(/(?:off|ow|iv)$/, 'ov')
    .replace(/eff$/, 'ev')
    .replace(/ks/g, 'x')
    .replace(/kh/g, 'h')
    .replace(/tsch|tch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/zh/g, 'j')
    .replace(/(?:ph)/g, 'f')
    .replace(/q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/(?:iy|yi|yy|ij|ii|ei|ey|ie|y|j)/g, 'i')
    .replace(/ou|oo/g, 'u')
    .replace(/(.)\1/g, '$1');
}
