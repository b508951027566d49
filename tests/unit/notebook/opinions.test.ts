import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openNotebook } from '../../../utils/notebook/notebook.ts';
import { NOTEBOOK_MIGRATIONS, openNotebookDatabase } from '../../../utils/notebook/notebook-database.ts';
import { keepJudgement } from '../../../utils/reading/keep-judgement.ts';
import { keepWording, wordingView } from '../../../utils/reading/keep-wording.ts';
import { notebookOpinions } from '../../../utils/reading/reader-opinions.ts';
import { kept } from '../actors/edits/example.ts';
import { exampleJudgement } from '../claims/judgements/example-judgement.ts';
import { NOTHING } from './empty-notebook.ts';

const NOW = Date.UTC(2026, 1, 5, 9, 30);

let notebooks = 0;

function freshNotebook() {
  notebooks += 1;
  return openNotebook(`opinions-${notebooks}`);
}

const { madeAt: _, ...JUDGED } = exampleJudgement();
const STRAIT = { about: 'the name of the strait', choices: [['Brenk Strait'], ['Northern Passage']] };

describe('a notebook of the first schema', () => {
  it('keeps its corrections and gets room for judgements and words', async () => {
    const old = await openNotebookDatabase('first-schema', NOTEBOOK_MIGRATIONS.slice(0, 1));
    const edits = await kept({ kind: 'never-mark', form: 'Tarn' });
    await old.actorEdits.bulkAdd(edits);
    old.close();
    const notebook = await openNotebook('first-schema');
    expect(await notebook.content()).toEqual({ ...NOTHING, actorEdits: edits });
    await keepJudgement(notebook, JUDGED, NOW);
    expect(await notebook.judgements.all()).toHaveLength(1);
  });
});

describe('judgements', () => {
  it('are kept by their pair, the newest one holds, and they can be taken back', async () => {
    const notebook = await freshNotebook();
    await keepJudgement(notebook, JUDGED, NOW);
    await keepJudgement(notebook, { ...JUDGED, judgement: 'important' }, NOW + 5);
    const other = exampleJudgement({}, { page: 'The strike is over.' });
    await keepJudgement(notebook, other, NOW + 9);
    const all = await notebook.judgements.all();
    expect(all.map(({ judgement }) => judgement)).toEqual(['not-same', 'important']);
    expect(all[1]).toEqual({ ...JUDGED, judgement: 'important', madeAt: '2026-02-05T09:30:00.005Z' });
    await notebook.judgements.remove(other.pair);
    await notebook.judgements.remove(other.pair);
    expect(await notebook.judgements.all()).toHaveLength(1);
  });

  it('asked for twice are one', async () => {
    const notebook = await freshNotebook();
    await keepJudgement(notebook, JUDGED, NOW);
    const before = await notebook.revision();
    await keepJudgement(notebook, JUDGED, NOW + 2_000);
    expect(await notebook.revision()).toBe(before);
  });

  it('are refused where the key is not that of the passages', async () => {
    const notebook = await freshNotebook();
    await expect(keepJudgement(notebook, { ...JUDGED, pair: 'a-b' }, NOW)).rejects.toMatchObject({
      name: 'NotebookError',
      problem: { remedy: expect.any(String) },
    });
  });

  it('are at most so many, and say so in plain words', async () => {
    const notebook = await freshNotebook();
    const many = Array.from({ length: 20_001 }, (_, at) => exampleJudgement({ pair: `${at}-x` }));
    await expect(notebook.judgements.add(many)).rejects.toMatchObject({
      problem: { message: 'The notebook holds no more than 20000 judgements of comparisons.' },
    });
    expect(await notebook.judgements.all()).toEqual([]);
  });
});

describe('entries of words', () => {
  it('are kept once, listed beside the built-in ones, and removed', async () => {
    const notebook = await freshNotebook();
    const { id } = await keepWording(notebook, STRAIT, NOW);
    expect(await keepWording(notebook, STRAIT, NOW + 1)).toEqual({ id });
    const view = await wordingView(notebook);
    expect(view.own).toEqual([{ id, ...STRAIT, madeAt: '2026-02-05T09:30:00.000Z' }]);
    expect(view.builtIn.length).toBeGreaterThan(0);
    await notebook.wordings.remove(id);
    expect((await wordingView(notebook)).own).toEqual([]);
  });
});

describe('what comparing is told of the notebook', () => {
  it('stays the same object until something is said, and follows then', async () => {
    const notebook = await freshNotebook();
    const source = notebookOpinions(async () => notebook);
    const before = await source.opinions();
    const revision = await source.revision();
    expect(await source.opinions()).toBe(before);
    expect(before.judged.size).toBe(0);

    await keepJudgement(notebook, JUDGED, NOW);
    await keepWording(notebook, STRAIT, NOW);
    expect(await source.revision()).not.toBe(revision);
    const after = await source.opinions();
    expect(after.judged.get(JUDGED.pair)).toBe('not-same');
    expect(after.wording).toMatchObject([STRAIT]);
  });

  it('does not change with corrections, nor do corrections with it', async () => {
    const notebook = await freshNotebook();
    const source = notebookOpinions(async () => notebook);
    const before = [await source.revision(), await notebook.revision()];
    await notebook.actorEdits.add(await kept({ kind: 'never-mark', form: 'Tarn' }));
    expect(await source.revision()).toBe(before[0]);
    expect(await notebook.revision()).not.toBe(before[1]);
  });
});

describe('two notebooks', () => {
  it('are joined all or none', async () => {
    const notebook = await freshNotebook();
    const content = {
      ...NOTHING,
      actorEdits: await kept({ kind: 'never-mark', form: 'Tarn' }),
      judgements: [exampleJudgement()],
      wordings: [{ id: 'one', ...STRAIT, madeAt: '2026-02-05T09:30:00.000Z' }],
    };
    notebook.database.wordings.hook('creating', () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await expect(notebook.add(content)).rejects.toMatchObject({ name: 'NotebookError' });
    expect(await notebook.content()).toEqual(NOTHING);
    const other = await freshNotebook();
    expect(await other.add(content)).toEqual(content);
    expect(await other.add(content)).toEqual(NOTHING);
    expect(await other.content()).toEqual(content);
  });
});
