import fc from 'fast-check';
import type { DocumentNumber, Postings } from '../../../../utils/coverage/coverage-index.ts';
import type { DocumentTerms } from '../../../../utils/coverage/document-terms.ts';
import type { TermIndex } from '../../../../utils/coverage/index/index-reader.ts';
import type { DocumentSource } from '../../../../utils/coverage/index/rebuild-index.ts';

/** Terms that share beginnings, bytes and hashes of bytes, halves of a surrogate pair among them. */
export const TERMS = [
  'a',
  'ab',
  'abc',
  'abd',
  'harbour',
  'harbours',
  'harvest',
  ':actor:q1',
  ':actor:q12',
  ':month:2026-01',
  'straße',
  'київ',
  'києва',
  '港',
  '港湾',
  '\ue000',
  '\u{1f6a2}',
  '\ud83d',
  `${'long'.repeat(30)}a`,
  `${'long'.repeat(30)}b`,
];

/** Any weight that can be stored, the usual ones more often. */
export const anyWeight = fc.oneof(
  fc.constantFrom(1, 1.25, 2, 1.5),
  fc.integer({ min: 1, max: 255 }).map((quarters) => quarters / 4),
);

/** The terms of a document; its length need not have to do with them. */
export const anyTerms: fc.Arbitrary<DocumentTerms> = fc.record({
  weights: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...TERMS), anyWeight), { selector: ([term]) => term, maxLength: 8 })
    .map((entries) => new Map(entries)),
  length: fc.integer({ min: 0, max: 65_535 }).map((quarters) => quarters / 4),
});

/** Documents of an index, by brute force. */
export type Documents = ReadonlyMap<DocumentNumber, DocumentTerms>;

/** What an index of the documents should give for a term. */
export function bruteForcePostings(documents: Documents, term: string): Postings | undefined {
  const having = [...documents].filter(([, { weights }]) => weights.has(term)).sort((a, b) => a[0] - b[0]);
  if (having.length === 0) return undefined;
  return {
    documents: Uint32Array.from(having, ([document]) => document),
    weights: Float32Array.from(having, ([, { weights }]) => weights.get(term) ?? 0),
  };
}

/** Everything that an index tells, for comparison. */
export interface Answers {
  readonly documentCount: number;
  readonly averageLength: number;
  readonly postings: ReadonlyMap<string, Postings>;
  readonly lengths: ReadonlyMap<DocumentNumber, number>;
  readonly terms: ReadonlyMap<string, readonly string[]>;
}

const PREFIXES = ['', 'a', 'ab', 'har', ':actor:', 'к', '港', '\ud83d', 'long', 'z'];
const LIMITS = [0, 1, 3, 100];

export async function answersOf(index: TermIndex, documents: Documents): Promise<Answers> {
  const terms = new Map<string, readonly string[]>();
  for (const prefix of PREFIXES) {
    for (const limit of LIMITS) terms.set(`${prefix} ${limit}`, await index.termsFrom(prefix, limit));
  }
  const postings = await index.postings([...TERMS, 'unheard']);
  return {
    documentCount: index.documentCount,
    averageLength: index.averageLength,
    postings: sortedByTerm(postings),
    lengths: new Map([...documents.keys()].map((document) => [document, index.lengthOf(document)])),
    terms,
  };
}

export function bruteForceAnswers(documents: Documents): Answers {
  const lengths = [...documents.values()].map(({ length }) => length);
  const known = [...new Set([...documents.values()].flatMap(({ weights }) => [...weights.keys()]))].sort();
  const terms = new Map<string, readonly string[]>();
  for (const prefix of PREFIXES) {
    const begun = known.filter((term) => term.startsWith(prefix));
    for (const limit of LIMITS) terms.set(`${prefix} ${limit}`, begun.slice(0, limit));
  }
  const postings = new Map<string, Postings>();
  for (const term of TERMS) {
    const found = bruteForcePostings(documents, term);
    if (found !== undefined) postings.set(term, found);
  }
  return {
    documentCount: documents.size,
    averageLength:
      lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length,
    postings: sortedByTerm(postings),
    lengths: new Map([...documents].map(([document, { length }]) => [document, length])),
    terms,
  };
}

function sortedByTerm(postings: ReadonlyMap<string, Postings>): ReadonlyMap<string, Postings> {
  return new Map([...postings].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A document of a few of the {@link TERMS} and of words that few others have. */
export function wordyDocument(seed: number, words: number): DocumentTerms {
  const weights = new Map<string, number>();
  for (let i = 0; i < 3; i += 1)
    weights.set(TERMS[(seed * 7 + i * i) % TERMS.length] ?? '', 1 + (seed % 5) / 4);
  for (let i = 0; i < words; i += 1) weights.set(`word${(seed * 37 + i * 101) % 4999}`, 1 + ((seed + i) % 3));
  return { weights, length: 40 + (seed % 100) };
}

/** Gives documents as a rebuild asks for them. */
export function sourceOf(documents: Documents): DocumentSource {
  return async (after, limit) => {
    const later = [...documents].filter(([document]) => document > after).sort((a, b) => a[0] - b[0]);
    return new Map(later.slice(0, limit));
  };
}
