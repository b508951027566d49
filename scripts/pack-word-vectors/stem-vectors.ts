import { readFileSync } from 'node:fs';
import { englishStem } from '../../utils/text/english-stem.ts';
import { numberFromWords } from '../../utils/text/number-words.ts';
import { vocabularyOf } from '../../utils/text/vocabulary.ts';

/** A stem with the mean vector of the words that have it. */
export interface StemVector {
  readonly stem: string;
  /** Its words, commonest first. */
  readonly words: readonly string[];
  readonly vector: Float64Array;
}

/** As the package keeps its vectors: words in order of their frequency, numbers after the vector's own left out here. */
interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

// Zipf's law with Mandelbrot's correction, since the package tells ranks and no counts.
const RANK_OFFSET = 2.7;

/**
 * The commonest stems of English content words. Left out are words that name numbers, months and days: each is like
 * all its siblings and means none of them.
 */
export function readStemVectors(file: string, count: number): StemVector[] {
  const { words, vectors, dimensions }: Embeddings = JSON.parse(readFileSync(file, 'utf8'));
  const english = vocabularyOf('en');
  const closed = closedStems(words);
  const stems = new Map<string, { frequency: number; words: string[]; sum: Float64Array }>();
  for (const [rank, word] of words.entries()) {
    if (!/^[a-z]{2,}$/.test(word) || word === 'march') continue;
    const stem = english.termOf(word);
    const vector = vectors[word];
    if (stem === '' || closed.has(stem) || vector === undefined) continue;
    const entry = stems.get(stem) ?? { frequency: 0, words: [], sum: new Float64Array(dimensions) };
    stems.set(stem, entry);
    const frequency = 1 / (rank + RANK_OFFSET);
    entry.frequency += frequency;
    entry.words.push(word);
    for (let at = 0; at < dimensions; at += 1)
      entry.sum[at] = (entry.sum[at] ?? 0) + frequency * (vector[at] ?? 0);
  }
  return [...stems]
    .sort(([, one], [, other]) => other.frequency - one.frequency)
    .slice(0, count)
    .map(([stem, { frequency, words, sum }]) => ({
      stem,
      words,
      vector: sum.map((value) => value / frequency),
    }));
}

/** Stems of the words that name numbers, months and days. That of March means walking too, and stays. */
function closedStems(words: readonly string[]): ReadonlySet<string> {
  const listed =
    `january february april june july august september october november december jan feb apr aug sept oct
    nov dec sunday monday tuesday wednesday thursday friday saturday hundred thousand million billion trillion dozen
    first second third fourth fifth sixth seventh eighth ninth tenth`.split(/\s+/);
  const numbers = words.filter((word) => numberFromWords(word) !== null);
  return new Set([...listed, ...numbers].map((word) => englishStem(word)));
}
