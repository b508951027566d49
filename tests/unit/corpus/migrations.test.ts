import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { openCorpusDatabase } from '../../../utils/corpus/corpus-database.ts';
import { MIGRATIONS } from '../../../utils/corpus/migrations.ts';
import { rankCoverage } from '../../../utils/coverage/ranking/rank-coverage.ts';
import { runImports } from '../../../utils/files/imports/run-imports.ts';
import { type FrozenDatabase, thaw } from '../thaw-database.ts';
import { analysed, analyseExample } from './example-articles.ts';
import { expectWholeIndex } from './expect-whole-index.ts';
import schema1 from './frozen/schema-1.json' with { type: 'json' };
import schema2 from './frozen/schema-2.json' with { type: 'json' };
import schema3 from './frozen/schema-3.json' with { type: 'json' };
import schema4 from './frozen/schema-4.json' with { type: 'json' };
import schema5 from './frozen/schema-5.json' with { type: 'json' };
import schema6 from './frozen/schema-6.json' with { type: 'json' };
import schema7 from './frozen/schema-7.json' with { type: 'json' };
import schema8 from './frozen/schema-8.json' with { type: 'json' };
import schema9 from './frozen/schema-9.json' with { type: 'json' };

// Each released schema has an example here, frozen as its version wrote it. It is never changed.
const FROZEN: readonly FrozenDatabase[] = [
  schema1,
  schema2,
  schema3,
  schema4,
  schema5,
  schema6,
  schema7,
  schema8,
  schema9,
];

async function records(name: string): Promise<unknown> {
  const database = new Dexie(name);
  await database.open();
  const tables = await Promise.all(
    database.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  const version = database.verno;
  database.close();
  return { version, tables: new Map(tables) };
}

describe('migrations', () => {
  it('are numbered in order, and each version before the newest has a frozen example', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
    expect(FROZEN.map(({ version }) => version)).toEqual(
      MIGRATIONS.slice(0, -1).map(({ version }) => version),
    );
  });

  it.each(FROZEN)('bring an example of schema $version to the newest', async (frozen) => {
    const name = `migration-${frozen.version}`;
    await thaw(name, frozen);
    const corpus = await openCorpus(name);
    expect(await corpus.counts()).toMatchObject({
      articles: 2,
      outlets: 2,
      actors: 4,
      claims: 3,
      starterArticles: 1,
      unfinishedImports: 1,
    });
    const [strike, talks] = await corpus.database.articles.toArray();
    expect(strike?.sentences.map(({ start, end }) => strike.article.text.slice(start, end))).toEqual([
      'Dockers strike in Oslo',
      'Dockers in Oslo began a strike over wages.',
      'Lindqvist said that 40 ships were waiting.',
    ]);
    const page = await analysed({ body: 'Lindqvist and the dockers of Oslo.' });
    const related = await rankCoverage(page, await corpus.coverageIndex());
    expect(related.map(({ article }) => article)).toEqual([strike?.id, talks?.id]);
    const [first, second] = await corpus.articles([strike?.id ?? '', talks?.id ?? '']);
    expect([first?.sources, second?.sources]).toEqual([['starter'], ['import']]);
    expect(await corpus.database.articleHeads.toArray()).toMatchObject([
      { at: '2026-01-10', language: 'en', place: '', addedAt: expect.stringMatching(/^20\d\d-.*Z$/) },
      { at: '2026-03-02', language: 'en', place: 'fjord.example/talks' },
    ]);
    expect(await corpus.countsByMonth({ source: 'starter' })).toMatchObject({
      months: [{ month: '2026-01', articles: 1 }],
      undated: 0,
    });
    expect((await corpus.browse({ limit: 1 })).total).toEqual({ articles: 2, exact: true });
    const [imported, starter] = await corpus.storageBySource();
    expect([imported, starter]).toMatchObject([
      { source: 'import', articles: 1, bytes: expect.any(Number) },
      { source: 'starter', articles: 1, bytes: expect.any(Number) },
    ]);
    if (talks !== undefined)
      expect(await corpus.copiesOf(talks.article)).toEqual([{ id: talks.id, likeness: 1 }]);
    expect(await corpus.actorRecord('anna-lindqvist')).toMatchObject({ mentions: 1, first: '2026-01-10' });
    expect(await corpus.database.actors.get('anna-lindqvist')).toMatchObject({
      portrayals: [{ actor: { name: 'Anna Lindqvist', type: 'person' }, articles: 1 }],
    });
    expect(await corpus.database.roles.count()).toBe(0);
    await expectWholeIndex(corpus);
    expect(await corpus.database.snapshots.count()).toBe(0);
    await runImports(corpus, { analyse: analyseExample });
    expect(await corpus.counts()).toMatchObject({ articles: 3, unfinishedImports: 0 });
  });

  it('leave the old database readable where one throws, and say so', async () => {
    await thaw('migration-failing', schema1);
    const before = await records('migration-failing');
    const failing = {
      version: MIGRATIONS.length + 1,
      stores: { actors: 'id, articles, mentions' },
      upgrade: () => Promise.reject(new Error('cannot upgrade')),
    };
    await expect(openCorpusDatabase('migration-failing', [...MIGRATIONS, failing])).rejects.toMatchObject({
      name: 'CorpusError',
      message: expect.stringContaining(`from schema 1 to ${MIGRATIONS.length + 1}; it stays as it was`),
    });
    expect(await records('migration-failing')).toEqual(before);
    const corpus = await openCorpus('migration-failing');
    expect((await corpus.counts()).articles).toBe(2);
  });

  it('refuse a database of a newer version and leave it as it is', async () => {
    const newer = { version: 99, stores: { later: 'id' } };
    (await openCorpusDatabase('migration-newer', [...MIGRATIONS, newer])).close();
    const before = await records('migration-newer');
    await expect(openCorpus('migration-newer')).rejects.toMatchObject({
      name: 'CorpusError',
      message: expect.stringContaining('newer version'),
    });
    expect(await records('migration-newer')).toEqual(before);
  });
});
