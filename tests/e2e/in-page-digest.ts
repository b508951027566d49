import { openCorpus } from '../../utils/corpus/corpus.ts';
import { contentsOf } from '../unit/corpus/corpus-contents.ts';

// Runs in a page of the extension, beside whatever else has the corpus open.

/** The SHA-256 of each part of what a corpus holds: where two corpora differ, the part's name says in what. */
export type CorpusDigest = Readonly<Record<string, string>>;

export async function digestCorpus(): Promise<CorpusDigest> {
  const corpus = await openCorpus();
  try {
    const { articles, factChecks, sharedDocuments } = corpus.database;
    const idOf = new Map((await articles.toArray()).map(({ number, id }) => [number, id]));
    const checks = (await factChecks.toArray()).map((one) => ({ ...one, article: idOf.get(one.article) }));
    const parts: [name: string, held: unknown][] = [
      ...Object.entries(await contentsOf(corpus)),
      ['factChecks', checks.map(canonical).sort()],
      ['sharedDocuments', await sharedDocuments.toArray()],
    ];
    return Object.fromEntries(
      await Promise.all(parts.map(async ([name, held]) => [name, await sha256(canonical(held))])),
    );
  } finally {
    corpus.close();
  }
}

/** JSON in which the order of an object's properties does not count. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1)))
      : held,
  );
}

async function sha256(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

Object.assign(globalThis, { digestCorpus });
