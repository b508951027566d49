import type { TestDatabase, TestDocument } from 'pouchdb-core';
import { READER_VERSION } from '../../../utils/actors/reader-version.ts';
import type { AnalysedArticle } from '../../../utils/corpus/analysed-article.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { guardedNetwork } from '../../../utils/network/network.ts';
import type { FollowedPart, SharedSubscription } from '../../../utils/notebook/subscription.ts';
import type { PullParts } from '../../../utils/replication/pull.ts';
import { RemoteDatabase } from '../../../utils/replication/remote-database.ts';
import { contentsOf } from '../corpus/corpus-contents.ts';
import { analyseExample, type Example, exampleArticle } from '../corpus/example-articles.ts';
import type { CouchServer } from './couch-server.ts';

export const EVERYTHING: FollowedPart = { outlets: [], languages: [], from: null };

const SUBJECTS = ['Dockers struck in Oslo', 'Norway opened a tunnel', 'Lindqvist met the Harbourmasters'];

/** An article that differs from all others by its number. */
export function numbered(number: number, more: Partial<Example> = {}): Example {
  const subject = SUBJECTS[number % SUBJECTS.length] ?? '';
  return {
    title: `Report ${number}`,
    body: `${subject} on quay ${number}. Lindqvist said that ${number + 2} ships were waiting off Oslo.`,
    ...more,
  };
}

/** The document of an article, read by `reader` unless that is null. */
export async function articleDocument(
  id: string,
  example: Example,
  reader: number | null = READER_VERSION,
): Promise<TestDocument> {
  const { id: _, article, ...read } = await analyseExample(exampleArticle(example));
  return {
    _id: id,
    type: 'sidelight-article',
    article,
    ...(reader !== null && { analysis: { reader, ...read } }),
  };
}

/** Stores documents whose revisions the test gives. */
export async function storeLeaves(database: TestDatabase, documents: readonly TestDocument[]): Promise<void> {
  await database.bulkDocs(documents, { new_edits: false });
}

/** A document as a given revision, with the hashes of those before it. */
export function leaf(document: TestDocument, generation: number, ...hashes: readonly string[]): TestDocument {
  return {
    ...document,
    _rev: `${generation}-${hashes[0]}`,
    _revisions: { start: generation, ids: hashes },
  };
}

export function subscriptionTo(
  server: CouchServer,
  database: string,
  follows: FollowedPart = EVERYTHING,
): SharedSubscription {
  return {
    kind: 'shared',
    id: 'c0ffee',
    url: `${server.origin}/${database}`,
    title: 'The newsroom',
    origins: [server.origin],
    madeAt: '2026-01-01T00:00:00.000Z',
    follows,
    sends: false,
  };
}

let copies = 0;

export function emptyCorpus(): Promise<Corpus> {
  copies += 1;
  return openCorpus(`replication-${copies}`);
}

export function partsOf(
  corpus: Corpus,
  subscription: SharedSubscription,
  more: Partial<PullParts> = {},
): PullParts {
  const network = guardedNetwork({
    fetch,
    isAllowed: async (origin) => subscription.origins.includes(origin),
  });
  return {
    corpus,
    subscription,
    remote: new RemoteDatabase(subscription.url, { network, credentials: null }),
    analyse: async (article, given): Promise<AnalysedArticle> => given ?? analyseExample(article),
    pause: async () => {},
    now: Date.now,
    ...more,
  };
}

/** All that following left here, but for what tells one run from another. */
export async function copyOf(corpus: Corpus): Promise<unknown> {
  const documents = await corpus.database.sharedDocuments.toArray();
  const contents = await contentsOf(corpus);
  return { ...contents, documents };
}

/** The titles of all articles here. */
export async function titles(corpus: Corpus): Promise<(string | null)[]> {
  return (await corpus.database.articles.toArray()).map(({ article }) => article.title).sort();
}
