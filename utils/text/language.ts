import { francAll } from 'franc-min';

// Below this, a guess is a coin toss between neighbours such as Danish and Norwegian.
const SHORTEST_GUESS = 60;
// From here on, what the words are outweighs what the page says they are.
const SURE_LENGTH = 400;
// More adds time, not certainty.
const SAMPLE = 2000;
// francAll scores relative to its best candidate. Over long texts the second best language stands at .96 to .98; a
// stated language closer than this is believed, and two candidates closer than this cannot be told apart.
const CLOSE_TO_BEST = 0.99;

/**
 * The language of a text as a BCP 47 tag, or null where neither text nor page tells. A long text outweighs a wrong
 * statement (`lang="en"` on a Zulu page); a short one does not.
 * @param stated the language that the page declares, if any
 */
export function detectLanguage(text: string, stated: string | null = null): string | null {
  const declared = canonicalTag(stated);
  const sample = text.slice(0, SAMPLE);
  const letters = sample.replace(/[^\p{L}]+/gu, '').length;
  if (letters < SHORTEST_GUESS && !hasOwnScript(sample)) return declared;
  const guesses = francAll(sample).filter(([code]) => code !== 'und');
  const best = canonicalTag(guesses[0]?.[0] ?? null);
  const undecided = (guesses[1]?.[1] ?? 0) > CLOSE_TO_BEST;
  if (!best || undecided) return declared;
  if (!declared) return best;
  if (letters < SURE_LENGTH && !hasOwnScript(sample)) return declared;
  const score = guesses.find(([code]) => primary(canonicalTag(code)) === primary(declared))?.[1];
  // Smaller languages (Norwegian, Icelandic) are not among the candidates: only their script can speak against them.
  if (score === undefined) return scriptOf(declared) === scriptOf(best) ? declared : best;
  return score >= CLOSE_TO_BEST ? declared : best;
}

/** The script that a language is mostly written in. */
function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

/** Scripts that one language (or few) write, so that even a short text tells. */
function hasOwnScript(text: string): boolean {
  const own = text.match(
    /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Han}]/gu,
  );
  return (own?.length ?? 0) >= 10;
}

function primary(tag: string | null): string | null {
  return tag?.split('-')[0] ?? null;
}

/** Canonical form of a tag ("deu" and "de_DE" become "de" and "de-DE"); null where it is none. */
function canonicalTag(tag: string | null): string | null {
  if (!tag) return null;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
