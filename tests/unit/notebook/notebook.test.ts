import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { ActorEdit } from '../../../utils/actors/edits/actor-edit.ts';
import { openNotebook } from '../../../utils/notebook/notebook.ts';
import { NOTEBOOK_MIGRATIONS, openNotebookDatabase } from '../../../utils/notebook/notebook-database.ts';
import { NOTEBOOK } from '../../../utils/notebook/notebook-error.ts';
import { storageError } from '../../../utils/storage/storage-error.ts';
import { kept } from '../actors/edits/example.ts';

const NEVER: ActorEdit = { kind: 'never-mark', form: 'Tarn' };
const ALWAYS: ActorEdit = { kind: 'always-mark', form: 'Tarn', actor: 'ivo-tarn' };

let notebooks = 0;

function freshNotebook() {
  notebooks += 1;
  return openNotebook(`notebook-${notebooks}`);
}

describe('the notebook', () => {
  it('keeps corrections, newest first, until they are taken back', async () => {
    const notebook = await freshNotebook();
    const [never, always] = await kept(NEVER, ALWAYS);
    if (!never || !always) throw new Error('The example made no edits.');
    await notebook.actorEdits.keep(never);
    const before = await notebook.actorEdits.revision();
    await notebook.actorEdits.keep(always);
    expect(await notebook.actorEdits.revision()).not.toBe(before);
    expect(await notebook.actorEdits.all()).toEqual([always, never]);
    expect(await notebook.actorEdits.remove(always.id)).toEqual(always);
    expect(await notebook.actorEdits.revision()).toBe(before);
    expect(await notebook.actorEdits.remove(always.id)).toBeNull();
    expect(await notebook.actorEdits.all()).toEqual([never]);
    expect(await notebook.actorEdits.find(never.id)).toEqual(never);
  });

  it('still has them when it is opened again', async () => {
    const notebook = await openNotebook('reopened');
    const edits = await kept(NEVER);
    await notebook.actorEdits.add(edits);
    notebook.close();
    expect(await (await openNotebook('reopened')).actorEdits.all()).toEqual(edits);
  });

  it('makes the last correction the newest, although the clock went back, and keeps one made twice once', async () => {
    const notebook = await freshNotebook();
    const [early, late] = await kept(NEVER, ALWAYS);
    if (!early || !late) throw new Error('The example made no edits.');
    await notebook.actorEdits.keep(late);
    await notebook.actorEdits.keep(early);
    await notebook.actorEdits.keep(early);
    const edits = await notebook.actorEdits.all();
    expect(edits.map(({ edit }) => edit)).toEqual([NEVER, ALWAYS]);
    expect(edits[0]?.madeAt).toBe('2026-01-01T12:01:00.001Z');
  });

  it('adds what another notebook knows, and leaves what it has', async () => {
    const notebook = await freshNotebook();
    const [never, always] = await kept(NEVER, ALWAYS);
    if (!never || !always) throw new Error('The example made no edits.');
    await notebook.actorEdits.keep(never);
    const older = { ...never, madeAt: '2025-01-01T00:00:00.000Z' };
    expect(await notebook.actorEdits.add([older, always])).toEqual([always]);
    expect(await notebook.actorEdits.all()).toEqual([always, never]);
  });

  it('adds nothing where the disk is full, and says what to do', async () => {
    const notebook = await freshNotebook();
    const edits = await kept(NEVER, ALWAYS);
    notebook.database.actorEdits.hook('creating', (id) => {
      if (id === edits[1]?.id) throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await expect(notebook.actorEdits.add(edits)).rejects.toMatchObject({
      name: 'NotebookError',
      problem: {
        message: expect.stringContaining('no room left for the notebook'),
        remedy: expect.stringContaining('Free some disk space'),
      },
    });
    expect(await notebook.actorEdits.all()).toEqual([]);
  });

  it('says so where the browser gives no storage', () => {
    const missing = new Dexie.MissingAPIError('no IndexedDB');
    expect(storageError(missing, NOTEBOOK)).toMatchObject({
      name: 'NotebookError',
      problem: { message: 'This browser window gives extensions no storage.' },
    });
  });

  it('has its migrations numbered in order', () => {
    expect(NOTEBOOK_MIGRATIONS.map(({ version }) => version)).toEqual(
      NOTEBOOK_MIGRATIONS.map((_, i) => i + 1),
    );
  });

  it('stays as it was where a migration fails or a newer version wrote it', async () => {
    const notebook = await openNotebook('old');
    const edits = await kept(NEVER);
    await notebook.actorEdits.add(edits);
    notebook.close();
    const failing = {
      version: NOTEBOOK_MIGRATIONS.length + 1,
      stores: { actorEdits: '&id, madeAt, kind' },
      upgrade: () => Promise.reject(new Error('cannot upgrade')),
    };
    await expect(openNotebookDatabase('old', [...NOTEBOOK_MIGRATIONS, failing])).rejects.toMatchObject({
      message: expect.stringMatching(
        /^The notebook could not be brought from schema \d to \d; it stays as it was\.$/,
      ),
    });
    const again = await openNotebook('old');
    expect(await again.actorEdits.all()).toEqual(edits);
    again.close();
    (await openNotebookDatabase('old', [...NOTEBOOK_MIGRATIONS, { version: 7, stores: {} }])).close();
    await expect(openNotebook('old')).rejects.toThrow('newer version');
  });
});
