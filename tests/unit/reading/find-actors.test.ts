import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { openNotebook } from '../../../utils/notebook/notebook.ts';
import { notebookEdits } from '../../../utils/reading/reader-edits.ts';
import { ReadingEngine } from '../../../utils/reading/reading-engine.ts';
import { kept } from '../actors/edits/example.ts';
import { exampleArticle } from '../corpus/example-articles.ts';

const PAGE = exampleArticle({ body: 'Anders Holmvik met Berit Solvang in Norway. Holmvik spoke.' });

async function engineWith(name: string) {
  const corpus = await openCorpus(name);
  const notebook = await openNotebook(`${name}-notebook`);
  const engine = new ReadingEngine(corpus, { edits: notebookEdits(async () => notebook) });
  return { corpus, notebook, engine };
}

describe('finding actors by name', () => {
  it('finds those of the list, by a name with a slip or by another form', async () => {
    const { engine } = await engineWith('find-listed');
    const found = async (typed: string) =>
      (await engine.findActors(typed, async () => null)).map(({ actor }) => actor.id);
    expect((await found('Norwey'))[0]).toBe('norway');
    expect((await found('NATO'))[0]).toBe('nato');
    expect(await found('a')).toHaveLength(20);
    expect(await found('Qqxzy Vvwj')).toEqual([]);
  });

  it('finds those of the page and of the corpus, and says how many articles name them', async () => {
    const { engine, corpus } = await engineWith('find-new');
    const onPage = await engine.findActors('holmvik', async () => PAGE);
    expect(onPage[0]).toMatchObject({ actor: { id: 'anders-holmvik' }, articles: 0 });
    const ids = (await engine.findActors('holmvik', async () => null)).map(({ actor }) => actor.id);
    expect(ids).not.toContain('anders-holmvik');
    await corpus.addArticles([await engine.analyser.analyse(PAGE)], 'import');
    const stored = await engine.findActors('holmvik', async () => null);
    expect(stored[0]).toMatchObject({ actor: { id: 'anders-holmvik' }, articles: 1 });
  });

  it('offers actors as the reader has corrected them', async () => {
    const { engine, notebook } = await engineWith('find-corrected');
    await notebook.actorEdits.add(
      await kept(
        { kind: 'merge', actor: 'mara-tarn', into: 'ivo-tarn' },
        { kind: 'rename', actor: 'ivo-tarn', name: 'Ivo the Elder' },
      ),
    );
    const found = await engine.findActors('Ivo the Elder', async () => null);
    expect(found[0]?.actor).toMatchObject({ id: 'ivo-tarn', name: 'Ivo the Elder' });
    const merged = await engine.findActors('Mara Tarn', async () => null);
    expect(merged.map(({ actor }) => actor.id)).not.toContain('mara-tarn');
  });
});
