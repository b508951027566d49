import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openNotebook } from '../../../utils/notebook/notebook.ts';
import { notebookFile, readNotebookFile } from '../../../utils/notebook/notebook-file.ts';
import { keepRevisions, markShared, shareMarks, signShares } from '../../../utils/notebook/share-marks.ts';

const NOW = Date.UTC(2026, 1, 3);

async function sharingNotebook() {
  const notebook = await openNotebook('sharing-file');
  await signShares(notebook, 'Mara');
  for (const key of ['a', 'b']) await markShared(notebook, { kind: 'words', key }, true, NOW);
  await markShared(notebook, { kind: 'words', key: 'b' }, false, NOW + 1);
  const marks = await shareMarks(notebook);
  await keepRevisions(
    notebook,
    marks.map((mark) => ({ ...mark, revisions: ['0f'.repeat(16)], generation: 1 })),
  );
  return notebook;
}

describe('what a notebook shares', () => {
  it('goes into its file and comes out of it the same, and what is there stays', async () => {
    const content = await (await sharingNotebook()).content();
    const read = await readNotebookFile(notebookFile(content), NOW);
    expect(read).toEqual(content);
    const other = await openNotebook('sharing-file-other');
    await other.add(read);
    expect(await other.content()).toEqual(content);
    await markShared(other, { kind: 'words', key: 'a' }, false, NOW + 2);
    await signShares(other, 'M.');
    await other.add(read);
    const { sharing } = await other.content();
    expect(sharing?.author.name).toBe('M.');
    expect(sharing?.marks.map(({ key, shared }) => [key, shared])).toEqual([
      ['a', false],
      ['b', false],
    ]);
  });

  it('spoils the file where it is malformed', async () => {
    const { sharing, ...content } = await (await sharingNotebook()).content();
    const file = JSON.parse(notebookFile(content));
    for (const bad of [null, {}, { author: { id: 'x', name: '' }, marks: [] }]) {
      const text = JSON.stringify({ ...file, sharing: bad });
      await expect(readNotebookFile(text, NOW)).rejects.toThrow('sharing is malformed');
    }
    expect(sharing?.marks).toHaveLength(2);
  });
});
