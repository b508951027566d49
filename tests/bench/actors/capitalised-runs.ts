import { sentences } from '../../../utils/text/sentences.ts';
import { tokenise } from '../../../utils/text/tokens.ts';
import type { FindNames, FoundName, LoadFinder } from './finders.ts';

export const load: LoadFinder = async () => (article) => findNames(article.text).length;

/**
 * The plainest way: the longest runs of words with a capital. A word that opens a sentence counts only where the
 * text writes it with a capital elsewhere too. It knows no types; all are called organisations.
 */
export const findNames: FindNames = (text) => {
  const lines = text.split('\n');
  const starts = new Set<number>();
  let offset = 0;
  for (const line of lines) {
    for (const { start } of sentences(line)) starts.add(offset + start);
    offset += line.length + 1;
  }
  let opens = true;
  const words = tokenise(text).map((token) => {
    opens ||= starts.has(token.start);
    const isWord = token.kind === 'word';
    const word = { ...token, capital: isWord && /^\p{Lu}/u.test(token.text), opens };
    if (isWord) opens = false;
    return word;
  });
  const elsewhere = new Set(words.filter((word) => word.capital && !word.opens).map((word) => word.text));
  const found: FoundName[] = [];
  let end = -1;
  for (const word of words) {
    if (!word.capital || (word.opens && !elsewhere.has(word.text))) continue;
    const last = found[found.length - 1];
    const joins = last !== undefined && text.slice(end, word.start) === ' ' && !starts.has(word.start);
    if (joins) found[found.length - 1] = { ...last, end: word.end };
    else found.push({ start: word.start, end: word.end, label: 'ORG' });
    end = word.end;
  }
  return found;
};
