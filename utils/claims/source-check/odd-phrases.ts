import fixedPhrases from '../../../assets/claims/fixed-phrases.json' with { type: 'json' };
import synonyms from '../../../assets/claims/odd-synonyms.json' with { type: 'json' };
import ownPhrases from '../../../assets/claims/own-phrases.json' with { type: 'json' };
import type { Span } from '../../text/span.ts';
import { tokenise } from '../../text/tokens.ts';

/** A wording that is a fixed phrase of the news but for one word. Offsets are UTF-16 code units of the text. */
export interface OddPhrase extends Span {
  /** The phrase as everybody writes it: "prime minister". */
  readonly usual: string;
}

/** Words of the longest phrase. */
const LONGEST = 5;

/** The usual phrase by each odd one, in small letters; built when first asked for. */
let known: ReadonlyMap<string, string> | null = null;

/**
 * The places of a text where one word of a fixed phrase was swapped for another that is near it in meaning, in order.
 * A machine that rewords word by word writes so, people hardly ever do. The lists are `assets/claims/fixed-phrases.json`
 * (phrases), `odd-synonyms.json` (what a machine puts for their words) and `own-phrases.json` (what comes of that and
 * is said after all). Words count as they stand: stems would take "news agency" and "new agency" for one.
 */
export function oddPhrases(text: string): OddPhrase[] {
  known ??= readLists();
  const tokens = tokenise(text).filter(({ text: sign }) => sign !== '-');
  const words = tokens.map(({ text: word, kind }) => (kind === 'word' ? word.toLowerCase() : null));
  const found: OddPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const last = oddPhraseFrom(words, at, known);
    const [first, end] = [tokens[at], tokens[last?.at ?? -1]];
    if (last === null || first === undefined || end === undefined) continue;
    found.push({ start: first.start, end: end.end, usual: last.usual });
    at = last.at;
  }
  return found;
}

/** Every fixed phrase, for tests. */
export function listedPhrases(): readonly string[] {
  return fixedPhrases.flatMap(({ phrases }) => phrases.split(', '));
}

function oddPhraseFrom(
  words: readonly (string | null)[],
  first: number,
  odd: ReadonlyMap<string, string>,
): { readonly at: number; readonly usual: string } | null {
  let phrase = words[first];
  for (let at = first + 1; phrase && at < first + LONGEST; at += 1) {
    const next = words[at];
    if (!next) return null;
    phrase = `${phrase} ${next}`;
    const usual = odd.get(phrase);
    if (usual !== undefined) return { at, usual };
  }
  return null;
}

function readLists(): Map<string, string> {
  const phrases = listedPhrases();
  const swaps = new Map(Object.entries(synonyms).map(([word, others]) => [word, others.split(' ')]));
  const own = ownPhrases.flatMap(({ phrases: some }) => some.split(', '));
  const said = new Set([...phrases, ...own].flatMap(forms));
  const odd = new Map<string, string>();
  for (const usual of phrases) {
    const words = usual.split(' ');
    for (const [at, word] of words.entries())
      for (const other of swaps.get(word) ?? [])
        for (const form of forms(words.with(at, other).join(' ')))
          if (!said.has(form) && !odd.has(form)) odd.set(form, usual);
  }
  return odd;
}

/** A phrase, and as it is of several. */
function forms(phrase: string): string[] {
  if (/s$/.test(phrase)) return [phrase];
  if (/[^aeiou]y$/.test(phrase)) return [phrase, `${phrase.slice(0, -1)}ies`];
  return [phrase, /(?:[sc]h|x|z)$/.test(phrase) ? `${phrase}es` : `${phrase}s`];
}
