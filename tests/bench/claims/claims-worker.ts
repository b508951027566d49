import type { ClaimInContext } from '../../../utils/claims/claim-in-context.ts';
import type { ClaimSource } from '../../../utils/claims/finding/claim-source.ts';
import { findComparisons } from '../../../utils/claims/finding/find-comparisons.ts';
import { findPartners } from '../../../utils/claims/finding/find-partners.ts';
import type { Meaning } from '../../../utils/claims/meaning/meaning.ts';
import { WordVectors } from '../../../utils/claims/meaning/word-vectors.ts';
import { extractClaims } from '../../../utils/claims/reading/extract-claims.ts';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { serve } from '../coverage/worker-calls.ts';
import type { GeneratedArticle } from '../generated-articles.ts';
import { SentenceIndex } from './sentence-index.ts';

// Sidelight's index over claims in the corpus's database, as the extension's worker opens it, and plain BM25 over the
// sentences of the same corpus, in memory.

const opening = openCorpus('claims-bench');
const meaning: Promise<Meaning> = fetch('/bench/word-vectors.bin')
  .then((file) => file.arrayBuffer())
  .then((bytes) => ({ vectors: WordVectors.from(new Uint8Array(bytes)) }));

let sentences: SentenceIndex | null = null;

/** A source that notes how long its reading took: of the index, and of claims. */
function timed(source: ClaimSource) {
  const spent = { readingIndex: 0, readingClaims: 0 };
  const noting =
    <Asked, Value>(what: keyof typeof spent, read: (asked: Asked) => Promise<Value>) =>
    async (asked: Asked) => {
      const begun = performance.now();
      const value = await read(asked);
      spent[what] += performance.now() - begun;
      return value;
    };
  const { index } = source;
  const timedIndex: ClaimSource['index'] = {
    documentCount: index.documentCount,
    documentLimit: index.documentLimit,
    averageLength: index.averageLength,
    lengthOf: (place) => index.lengthOf(place),
    documentFrequencies: noting('readingIndex', (keys: readonly string[]) => index.documentFrequencies(keys)),
    documentsWith: noting('readingIndex', (keys: readonly string[]) => index.documentsWith(keys)),
  };
  const timedSource: ClaimSource = {
    index: timedIndex,
    claimsAt: noting('readingClaims', (places: readonly number[]) => source.claimsAt(places)),
    numbersOf: (ids) => source.numbersOf(ids),
    unindexedNear: (page) => source.unindexedNear(page),
  };
  return { source: timedSource, spent };
}

const system = {
  /** How many articles there are. */
  async count() {
    return (await opening).articleCount();
  },
  /** Reads the claims of articles and adds them; the times of both. */
  async fill(made: readonly GeneratedArticle[]) {
    const corpus = await opening;
    const begun = performance.now();
    const articles = made.map((one) => ({ ...one, roles: [], claims: extractClaims(one.article, one) }));
    const read = performance.now();
    await corpus.addArticles(articles, 'import');
    await corpus.tidyIndex();
    return { reading: read - begun, adding: performance.now() - read };
  },
  async tend() {
    await (await opening).tendIndex();
  },
  /** Bytes of the index over claims and of the claims. */
  async bytes() {
    const { database } = await opening;
    let index = 0;
    let claims = 0;
    let count = 0;
    for (const table of [database.claimIndexShards, database.claimIndexParts])
      await table.each((bytes) => {
        index += bytes.length;
      });
    await database.claimIndexTail.each(({ bytes }) => {
      index += bytes.length;
    });
    await database.claims.each((record) => {
      if (!('packed' in record)) return;
      claims += record.packed.length;
      count += record.count;
    });
    return { index, claims, count };
  },
  /** Finds and compares, as the extension does for a page; when the first comparisons were there, and when all were. */
  async compare(page: readonly ClaimInContext[]) {
    const knows = await meaning;
    const corpus = await opening;
    const begun = performance.now();
    let first: number | null = null;
    const { comparisons } = await findComparisons(page, await corpus.claimSource(), {
      meaning: knows,
      onFirst: () => {
        first = performance.now() - begun;
      },
    });
    const whole = performance.now() - begun;
    return { whole, first: first ?? whole, comparisons: comparisons.length };
  },
  /** Opens what is needed, and finds partners alone. */
  async find(page: readonly ClaimInContext[]) {
    const knows = await meaning;
    const corpus = await opening;
    const begun = performance.now();
    const { source, spent } = timed(await corpus.claimSource());
    const opened = performance.now();
    await findPartners(page, source, { meaning: knows, perClaim: 10, looked: 10, fetched: 400 });
    return {
      claims: page.length,
      opening: opened - begun,
      finding: performance.now() - opened,
      ...spent,
    };
  },
  async buildSentences() {
    sentences = await SentenceIndex.of((await opening).database);
    return sentences.count;
  },
  async askSentences(page: readonly ClaimInContext[]) {
    const begun = performance.now();
    const found = page.map(({ claim }) => sentences?.best(claim.stems, 10) ?? []);
    return { took: performance.now() - begun, found: found.flat().length };
  },
};

serve(system);
