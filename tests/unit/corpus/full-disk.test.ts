import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { startImport } from '../../../utils/files/imports/import-job.ts';
import { runImports } from '../../../utils/files/imports/run-imports.ts';
import { analysed, analyseExample } from './example-articles.ts';

/** Makes every write of this table fail as on a full disk. */
function fillDisk(corpus: Corpus, table: string): () => void {
  const fail = () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  };
  corpus.database.table(table).hook('creating', fail);
  return () => corpus.database.table(table).hook('creating').unsubscribe(fail);
}

async function everything(corpus: Corpus) {
  return Promise.all(corpus.database.tables.map(async (table) => [table.name, await table.toArray()]));
}

describe('a full disk', () => {
  const tables = ['articles', 'articleHeads', 'claims', 'mentions', 'actors', 'outlets', 'indexTail'];

  it.each(tables)('met while writing %s leaves nothing half-written and says what to do', async (table) => {
    const corpus = await openCorpus(`full-disk-${table}`);
    await corpus.addArticles([await analysed({ body: 'Norway woke.' })], 'import');
    const before = await everything(corpus);
    const fresh = await analysed({ body: 'Dockers left Oslo.', outlet: 'Fjord Times' });
    const freeDisk = fillDisk(corpus, table);
    await expect(corpus.addArticles([fresh], 'import')).rejects.toMatchObject({
      name: 'CorpusError',
      problem: {
        message: expect.stringContaining('no room left'),
        remedy: expect.stringContaining('Free some disk space'),
      },
    });
    expect(await everything(corpus)).toEqual(before);
    freeDisk();
    expect(await corpus.addArticles([fresh], 'import')).toMatchObject({ added: [fresh.id] });
  });

  it('stops an import, which goes on once there is room', async () => {
    const corpus = await openCorpus('full-disk-import');
    const options = { analyse: analyseExample };
    await startImport(corpus, [{ name: 'a.txt', file: new Blob(['Oslo slept.']) }]);
    const freeDisk = fillDisk(corpus, 'indexTail');
    await expect(runImports(corpus, options)).rejects.toThrow('no room left');
    expect(await corpus.counts()).toMatchObject({ articles: 0, unfinishedImports: 1 });
    freeDisk();
    expect(await runImports(corpus, options)).toMatchObject([{ state: 'finished', added: 1 }]);
  });
});
