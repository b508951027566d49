import { PostingBuffer } from './posting-buffer.ts';
import { type TailEntry, TailTerms } from './tail-entry.ts';

/** The postings of the terms that stand in the tail, whose entries ascend by their documents: one walk over them. */
export function searchTail(
  tail: readonly TailEntry[],
  terms: Iterable<string>,
): ReadonlyMap<string, PostingBuffer> {
  if (tail.length === 0) return new Map();
  const wanted = new TailTerms(terms);
  const found: (PostingBuffer | undefined)[] = [];
  for (const entry of tail) {
    entry.visitMatches(wanted, (which, quarters) => {
      const postings = found[which] ?? new PostingBuffer();
      found[which] = postings;
      postings.push(entry.document, quarters);
    });
  }
  const byTerm = new Map<string, PostingBuffer>();
  for (const [which, term] of wanted.terms.entries()) {
    const postings = found[which];
    if (postings !== undefined) byTerm.set(term, postings);
  }
  return byTerm;
}
