import type { Transaction } from 'dexie';
import { countTerms } from './frequency-sketch.ts';
import { ownSentences } from './own-sentences.ts';
import { unpackShard } from './posting-shards.ts';
import type { ArticleRecord, SegmentRecord, ShardRecord } from './stored-records.ts';

/** One step of the database's schema. A step that was released never changes; a new need is a new step. */
export interface Migration {
  readonly version: number;
  /** Tables that are new or indexed anew, in Dexie's notation. */
  readonly stores: Readonly<Record<string, string>>;
  /** Brings the records of the version before into the new form; the old database stays where it throws. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      articles: '++number, &id, origin',
      claims: 'article',
      mentions: '[actor+date+article], article',
      actors: 'id, articles',
      outlets: 'name',
      segments: '++id',
      shards: '[segment+shard]',
      meta: 'key',
      imports: '++id, state',
      importFiles: '[job+index]',
    },
  },
  {
    // Articles keep where their sentences are, so that no reader of the corpus has to split them again; segments keep
    // how common their terms are, so that picking the words of a query reads no postings.
    version: 2,
    stores: {},
    upgrade: async (transaction) => {
      await transaction
        .table<ArticleRecord>('articles')
        .toCollection()
        .modify((record) => {
          Object.assign(record, { sentences: ownSentences(record.article) });
        });
      for (const segment of await transaction.table<SegmentRecord>('segments').toArray()) {
        const shards = await transaction
          .table<ShardRecord>('shards')
          .where('[segment+shard]')
          .between([segment.id, 0], [segment.id, Number.POSITIVE_INFINITY])
          .toArray();
        const postings = new Map(shards.flatMap(({ bytes }) => [...unpackShard(bytes, null)]));
        await transaction.table('segments').put({ ...segment, frequencies: countTerms(postings) });
      }
    },
  },
  {
    // Roles of actors, and what is packed of the corpus for quick loading. Both begin empty: they come from reading the
    // articles again.
    version: 3,
    stores: { roles: '[actor+date+article], article', snapshots: 'key' },
  },
];
