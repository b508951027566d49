import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WordingEntry } from '../../../utils/claims/meaning/wording-entry.ts';
import { type Notebook, openNotebook } from '../../../utils/notebook/notebook.ts';
import { markShared, shareAuthor, shareMarks, signShares } from '../../../utils/notebook/share-marks.ts';
import { keepWording } from '../../../utils/reading/keep-wording.ts';
import { pull } from '../../../utils/replication/pull.ts';
import { push } from '../../../utils/replication/push.ts';
import { sharedByOthers } from '../../../utils/replication/shared-by-others.ts';
import { CouchServer } from './couch-server.ts';
import { emptyCorpus, partsOf, subscriptionTo } from './shared-example.ts';

let server: CouchServer;
let notebooks = 0;

beforeEach(async () => {
  server = new CouchServer();
  await server.start();
});
afterEach(() => server.stop());

const STRAIT: WordingEntry = { about: 'the strait', choices: [['Northern Strait'], ['Straits of Tarn']] };
const NOW = Date.UTC(2026, 1, 3);

async function notebookWithWords(): Promise<{ notebook: Notebook; key: string }> {
  notebooks += 1;
  const notebook = await openNotebook(`push-${notebooks}`);
  const { id } = await keepWording(notebook, STRAIT, NOW);
  return { notebook, key: id };
}

async function remoteOf(name: string) {
  const database = await server.create(name);
  const subscription = { ...subscriptionTo(server, name), sends: true };
  return { database, ...partsOf(await emptyCorpus(), subscription) };
}

describe('push', () => {
  it('sends nothing that was not marked', async () => {
    const { notebook } = await notebookWithWords();
    const { remote, database } = await remoteOf('unmarked');
    await push({ notebook, remote });
    expect((await database.allDocs()).rows).toEqual([]);
  });

  it('sends what is marked once, signed, and the same revision after a kill', async () => {
    const { notebook, key } = await notebookWithWords();
    const { remote, database } = await remoteOf('marked');
    await signShares(notebook, 'Mara');
    await markShared(notebook, { kind: 'words', key }, true, NOW);
    // Killed after the server took it: nothing tells us that it did.
    server.fault = (line) => (line.endsWith('_bulk_docs') ? 'half' : null);
    await push({ notebook, remote }).catch(() => undefined);
    server.fault = () => null;
    server.requests.length = 0;
    await push({ notebook, remote });
    await push({ notebook, remote });
    expect(server.requests.filter((line) => line.endsWith('_bulk_docs'))).toEqual([]);
    const { id: author } = await shareAuthor(notebook);
    const stored = await database.get(`note:words:${key}:${author}`, { conflicts: true });
    expect(stored).toMatchObject({
      _rev: expect.stringMatching(/^1-/),
      type: 'sidelight-entry',
      name: 'Mara',
      entry: { ...STRAIT, madeAt: '2026-02-03T00:00:00.000Z' },
    });
    expect(stored).not.toHaveProperty('_conflicts');
  });

  it('takes back what is shared no longer, and may share it again', async () => {
    const { notebook, key } = await notebookWithWords();
    const { remote, database } = await remoteOf('withdrawn');
    const { id: author } = await shareAuthor(notebook);
    const id = `note:words:${key}:${author}`;
    await markShared(notebook, { kind: 'words', key }, true, NOW);
    await push({ notebook, remote });
    await markShared(notebook, { kind: 'words', key }, false, NOW);
    await push({ notebook, remote });
    await expect(database.get(id)).rejects.toMatchObject({ reason: 'deleted' });
    await markShared(notebook, { kind: 'words', key }, true, NOW);
    await push({ notebook, remote });
    expect(await database.get(id)).toMatchObject({ _rev: expect.stringMatching(/^3-/) });
    await notebook.wordings.remove(key);
    await push({ notebook, remote });
    await expect(database.get(id)).rejects.toMatchObject({ reason: 'deleted' });
  });

  it('sends nothing of a mark that was taken back before it was sent', async () => {
    const { notebook, key } = await notebookWithWords();
    const { remote } = await remoteOf('never');
    await markShared(notebook, { kind: 'words', key }, true, NOW);
    await markShared(notebook, { kind: 'words', key }, false, NOW);
    await push({ notebook, remote });
    expect(server.requests.filter((line) => /_revs_diff|_bulk_docs/.test(line))).toEqual([]);
    expect(await shareMarks(notebook)).toMatchObject([{ shared: false, generation: 0 }]);
  });

  it('shows what others share, and merges none of it', async () => {
    const { notebook, key } = await notebookWithWords();
    const { remote, subscription, database } = await remoteOf('others');
    await signShares(notebook, 'Mara');
    await markShared(notebook, { kind: 'words', key }, true, NOW);
    await push({ notebook, remote });
    await database.bulkDocs([
      {
        _id: 'note:words:x:y',
        type: 'sidelight-entry',
        kind: 'words',
        author: 'y',
        name: '',
        entry: { about: 1 },
      },
    ]);
    const corpus = await emptyCorpus();
    await pull(partsOf(corpus, subscription));
    const { id: author } = await shareAuthor(notebook);
    expect(await sharedByOthers(corpus, subscription, 'somebody else')).toMatchObject([
      { kind: 'words', name: 'Mara', entry: { about: 'the strait' } },
    ]);
    expect(await sharedByOthers(corpus, subscription, author)).toEqual([]);
    await markShared(notebook, { kind: 'words', key }, false, NOW);
    await push({ notebook, remote });
    await pull(partsOf(corpus, subscription));
    expect(await sharedByOthers(corpus, subscription, 'somebody else')).toEqual([]);
  });
});
