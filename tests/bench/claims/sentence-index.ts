import type { CorpusDatabase } from '../../../utils/corpus/corpus-database.ts';
import { unpackClaims } from '../../../utils/corpus/packed-claims.ts';
import { inverseDocumentFrequency, saturation } from '../../../utils/coverage/bm25.ts';

/** Plain BM25 over sentences, all in memory: what Sidelight's index over claims is held against. */
export class SentenceIndex {
  readonly #postings = new Map<string, Uint32Array>();
  readonly #lengths: Float32Array;
  readonly #average: number;

  private constructor(postings: ReadonlyMap<string, readonly number[]>, lengths: readonly number[]) {
    for (const [stem, list] of postings) this.#postings.set(stem, Uint32Array.from(list));
    this.#lengths = Float32Array.from(lengths);
    this.#average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  }

  static async of(database: CorpusDatabase): Promise<SentenceIndex> {
    const postings = new Map<string, number[]>();
    const lengths: number[] = [];
    await database.claims.each((record) => {
      for (const { stems } of unpackClaims(record)) {
        for (const stem of stems) {
          const list = postings.get(stem);
          if (list === undefined) postings.set(stem, [lengths.length]);
          else list.push(lengths.length);
        }
        lengths.push(stems.length);
      }
    });
    return new SentenceIndex(postings, lengths);
  }

  get count(): number {
    return this.#lengths.length;
  }

  /** The sentences that share most with these stems, the best first. */
  best(stems: readonly string[], limit: number): number[] {
    const scores = new Float32Array(this.count);
    for (const stem of stems) {
      const list = this.#postings.get(stem);
      if (list === undefined) continue;
      const rarity = inverseDocumentFrequency(this.count, list.length);
      for (const sentence of list)
        scores[sentence] =
          (scores[sentence] ?? 0) + rarity * saturation(1, this.#lengths[sentence] ?? 0, this.#average);
    }
    const best: number[] = [];
    for (let sentence = 0; sentence < scores.length; sentence += 1) {
      const score = scores[sentence] ?? 0;
      if (score === 0 || (best.length === limit && score <= (scores[best.at(-1) ?? 0] ?? 0))) continue;
      const at = best.findIndex((other) => (scores[other] ?? 0) < score);
      best.splice(at === -1 ? best.length : at, 0, sentence);
      if (best.length > limit) best.pop();
    }
    return best;
  }
}
