import { primaryLanguage } from './primary-language.ts';

// Scripts that put no spaces between words; a run of them has to be parted by dictionary.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

// The first of their blocks, Thai; what most texts are written in lies before it.
const FIRST_UNSPACED = 0x0e00;

const LANGUAGES = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh']);

const segmenters = new Map<string, Intl.Segmenter>();

/** Whether a run of letters is of a script that puts no spaces between words. */
export function isUnspaced(run: string): boolean {
  for (let at = 0; at < run.length; at += 1) {
    if (run.charCodeAt(at) >= FIRST_UNSPACED) return UNSPACED.test(run);
  }
  return false;
}

/**
 * Visits the words of a run without spaces. Offsets are UTF-16 code units of `run`.
 * @param language tag of the language of the text around it, which may be another one
 */
export function forEachUnspacedWord(
  run: string,
  language: string | null,
  visit: (start: number, end: number) => void,
): void {
  for (const { segment, index, isWordLike } of segmenterFor(primaryLanguage(language)).segment(run)) {
    if (isWordLike) visit(index, index + segment.length);
  }
}

function segmenterFor(language: string): Intl.Segmenter {
  // Without a tag of its own, a run is parted by the dictionary of its script.
  const locale = LANGUAGES.has(language) ? language : 'en';
  let segmenter = segmenters.get(locale);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    segmenters.set(locale, segmenter);
  }
  return segmenter;
}
