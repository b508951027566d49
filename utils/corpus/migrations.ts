import type { Actor, ActorId } from '../actors/actor.ts';
import type { DocumentNumber } from '../coverage/coverage-index.ts';
import type { Migration } from '../storage/versioned-database.ts';
import { actorContributions } from './actor-statistics.ts';
import { headRecord } from './article-heads.ts';
import { countAllMonths } from './count-all-months.ts';
import { nameSources } from './name-sources.ts';
import { ownSentences } from './own-sentences.ts';
import { withPortrayals } from './portrayals.ts';
import type { ArticleRecord, Portrayal } from './stored-records.ts';

/** Articles that an upgrade holds in memory at once. */
const UPGRADED_AT_ONCE = 500;

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
    // Articles keep where their sentences are, so that no reader of the corpus has to split them again. The index of
    // before is not brought along: version 4 drops it.
    version: 2,
    stores: {},
    upgrade: (transaction) =>
      transaction
        .table<ArticleRecord>('articles')
        .toCollection()
        .modify((record) => {
          Object.assign(record, { sentences: ownSentences(record.article) });
        }),
  },
  {
    // Roles of actors, and what is packed of the corpus for quick loading. Both begin empty: they come from reading the
    // articles again. An actor is shown as most articles show it, no longer as the first one did.
    version: 3,
    stores: { roles: '[actor+date+article], article', snapshots: 'key' },
    upgrade: async (transaction) => {
      const portrayals = new Map<ActorId, Portrayal[]>();
      await transaction.table<ArticleRecord>('articles').each((article) => {
        for (const { id, portrayals: more } of actorContributions(article)) {
          portrayals.set(id, withPortrayals(portrayals.get(id) ?? [], more, 1));
        }
      });
      await transaction
        .table<{ id: ActorId; actor?: Actor; portrayals?: readonly Portrayal[] }>('actors')
        .toCollection()
        .modify((record) => {
          record.portrayals = portrayals.get(record.id) ?? [];
          delete record.actor;
        });
    },
  },
  {
    // The coverage index in another form, built from the articles after the database is open; and heads of articles
    // apart from them.
    version: 4,
    stores: {
      segments: null,
      shards: null,
      articleHeads: 'number',
      indexParts: '',
      indexShards: '',
      indexTail: 'document',
    },
    upgrade: async (transaction) => {
      const articles = transaction.table<ArticleRecord, DocumentNumber>('articles');
      for (let after = 0; ; ) {
        const records = await articles.where('number').above(after).limit(UPGRADED_AT_ONCE).toArray();
        const last = records.at(-1);
        if (last === undefined) return;
        await transaction.table('articleHeads').bulkAdd(records.map((record) => headRecord(record, '')));
        after = last.number;
      }
    },
  },
  {
    // What articles that are fact-checks conclude of others' statements.
    version: 5,
    stores: { factChecks: '[article+at], article, *keys' },
  },
  {
    // An index over single claims. It begins empty: it is built from the stored claims after the database is open.
    version: 6,
    stores: { claimIndexParts: '', claimIndexShards: '', claimIndexTail: 'document' },
  },
  {
    // Articles have sources, which lie apart from them, where they had one origin. Heads know what lists of the whole
    // corpus are ordered and narrowed by. Articles of before keep the field `origin`, which nothing reads any more:
    // without it all of them would have to be written anew.
    version: 7,
    stores: {
      articles: '++number, &id',
      articleHeads: 'number, place, [at+number], [outlet+at+number], [language+at+number]',
      articleSources: '[source+article], [source+at+article], article',
      sourceSums: 'source',
      sourceStates: 'source',
    },
    upgrade: nameSources,
  },
  {
    // What each document of a shared corpus is here. It begins empty, as no corpus was shared before.
    version: 8,
    stores: { sharedDocuments: '[source+document], [source+holds], [source+article]' },
  },
  {
    // Sketches that tell copies of one text. They are made from the articles after the database is open.
    version: 9,
    stores: { copySketches: '' },
  },
  {
    // How many articles there are of each month, for what lists of the whole corpus tell of their length.
    version: 10,
    stores: { monthCounts: '[facet+month]' },
    upgrade: countAllMonths,
  },
];
