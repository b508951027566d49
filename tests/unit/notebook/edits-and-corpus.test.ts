import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { actingActor } from '../../../utils/actors/actor.ts';
import type { ActorEdit } from '../../../utils/actors/edits/actor-edit.ts';
import { splitActorId } from '../../../utils/actors/edits/own-actor.ts';
import type { Article } from '../../../utils/articles/article.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { requestReread } from '../../../utils/corpus/reread-tasks.ts';
import { runRereads } from '../../../utils/corpus/run-rereads.ts';
import { type Notebook, openNotebook } from '../../../utils/notebook/notebook.ts';
import { Corrections } from '../../../utils/reading/corrections.ts';
import { notebookEdits } from '../../../utils/reading/reader-edits.ts';
import { ReadingEngine } from '../../../utils/reading/reading-engine.ts';
import { exampleArticle } from '../corpus/example-articles.ts';

const ARTICLES = [
  exampleArticle({
    title: 'Talks in Norway',
    body: 'Anders Holmvik met Berit Solvang in Norway. Holmvik spoke, and Solvang said that Norway would wait.',
  }),
  exampleArticle({
    title: 'A visit',
    body: 'Berit Solvang visited Sweden. Solvang said that the harbour of Lillefjord was closed.',
    outlet: 'Fjord Times',
  }),
  exampleArticle({ title: 'Elsewhere', body: 'Anders Holmvik left for Denmark.', outlet: 'Quay News' }),
];

const noPage = async () => null;
let worlds = 0;

interface World {
  readonly corpus: Corpus;
  readonly notebook: Notebook;
  readonly engine: ReadingEngine;
  readonly corrections: Corrections;
}

async function world(): Promise<World> {
  worlds += 1;
  const corpus = await openCorpus(`edits-corpus-${worlds}`);
  const notebook = await openNotebook(`edits-notebook-${worlds}`);
  const engine = new ReadingEngine(corpus, { edits: notebookEdits(async () => notebook) });
  const corrections = new Corrections({
    notebook,
    engine,
    changed: (matter) => requestReread(corpus, { kind: 'touched', ...matter }),
    now: Date.now,
  });
  return { corpus, notebook, engine, corrections };
}

async function addAll({ corpus, engine }: World, articles: readonly Article[] = ARTICLES): Promise<void> {
  await corpus.addArticles(
    await Promise.all(articles.map((article) => engine.analyser.analyse(article))),
    'import',
  );
}

/** Reads again what waits for it, as the worker does in the background. */
async function settle({ corpus, engine }: World): Promise<void> {
  await runRereads(corpus, { read: (article) => engine.analyser.analyse(article) });
}

/** What the corpus holds of its actors, apart from the order in which it was written. */
async function stored({ corpus }: World) {
  const articles = await corpus.database.articles.toArray();
  return {
    actors: (await corpus.database.actors.toArray()).sort((a, b) => (a.id < b.id ? -1 : 1)),
    marks: articles.map(({ mentions }) =>
      mentions.map((mention) => `${mention.surface}=${actingActor(mention)}`),
    ),
  };
}

const EDITS: readonly ActorEdit[] = [
  { kind: 'merge', actor: 'anders-holmvik', into: 'berit-solvang' },
  { kind: 'split', form: 'Solvang', actor: 'berit-solvang' },
  { kind: 'never-mark', form: 'Denmark' },
  { kind: 'new-actor', form: 'harbour of Lillefjord', type: 'place' },
  { kind: 'rename', actor: 'berit-solvang', name: 'B. Solvang' },
  { kind: 'retype', actor: 'sweden', type: 'group' },
  { kind: 'always-mark', form: 'visited', actor: 'norway' },
  { kind: 'respan', wrong: 'Berit Solvang', right: 'Berit', actor: 'berit-solvang' },
  { kind: 'stands-for', actor: 'norway', standsFor: 'sweden' },
];

describe('corrections and the corpus', () => {
  it('know the people of the example', async () => {
    const fresh = await world();
    await addAll(fresh);
    const ids = (await stored(fresh)).actors.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['anders-holmvik', 'berit-solvang', 'denmark', 'norway', 'sweden']),
    );
  });

  it.each(EDITS)(
    '$kind is in every stored article after it was made, and gone after it was undone',
    async (edit) => {
      const edited = await world();
      await addAll(edited);
      const before = await stored(edited);
      const made = await edited.corrections.make(edit, noPage);
      await settle(edited);
      const after = await stored(edited);
      expect(after).not.toEqual(before);

      const rebuilt = await world();
      await rebuilt.notebook.actorEdits.add(await edited.notebook.actorEdits.all());
      await addAll(rebuilt);
      expect(await stored(rebuilt)).toEqual(after);

      await edited.corrections.undo(made.id);
      await settle(edited);
      expect(await stored(edited)).toEqual(before);
    },
  );

  it('survive export, import into a new notebook, and reading everything anew', async () => {
    const edited = await world();
    await addAll(edited);
    for (const edit of EDITS) await edited.corrections.make(edit, noPage);
    await settle(edited);
    const file = await edited.corrections.exportFile();

    const moved = await world();
    const all = EDITS.length;
    expect(await moved.corrections.importFile(file)).toEqual({ added: all, known: 0 });
    expect(await moved.corrections.importFile(file)).toEqual({ added: 0, known: all });
    await addAll(moved);
    expect(await stored(moved)).toEqual(await stored(edited));
    expect((await stored(moved)).marks[0]).toContain(`Solvang=${splitActorId('Solvang', 'berit-solvang')}`);
    expect((await stored(moved)).marks[0]).toContain('Norway=sweden');
    expect(await moved.corrections.exportFile()).toBe(file);
  });

  it('reach pages at once, card and actor view included', async () => {
    const edited = await world();
    const [page] = ARTICLES;
    if (!page) throw new Error('The example has no article.');
    const atHand = async () => page;
    const names = async () => (await edited.engine.marks(page)).mentions.map(({ name }) => name);
    expect(await names()).toContain('Anders Holmvik');
    const merge = { kind: 'merge', actor: 'anders-holmvik', into: 'berit-solvang' } as const;
    const made = await edited.corrections.make(merge, atHand);
    expect(await names()).not.toContain('Anders Holmvik');
    expect((await edited.engine.actorCard('anders-holmvik', atHand)).actor.id).toBe('berit-solvang');
    expect((await edited.engine.lists.reading(page)).actors.map(({ actor }) => actor.id)).not.toContain(
      'anders-holmvik',
    );
    await edited.corrections.undo(made.id);
    expect(await names()).toContain('Anders Holmvik');
  });

  it('join an open corpus when they are imported into it', async () => {
    const edited = await world();
    await edited.corrections.make({ kind: 'never-mark', form: 'Denmark' }, noPage);
    const reader = await world();
    await addAll(reader);
    await reader.corrections.importFile(await edited.corrections.exportFile());
    await settle(reader);
    expect((await stored(reader)).actors.map(({ id }) => id)).not.toContain('denmark');
    const failure = await reader.corrections.importFile('{}').catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'NotebookError' });
    expect(await reader.notebook.actorEdits.all()).toHaveLength(1);
  });

  it('are listed newest first, each with a sentence', async () => {
    const edited = await world();
    await addAll(edited);
    for (const edit of EDITS) await edited.corrections.make(edit, noPage);
    const list = await edited.corrections.list();
    expect(list.map(({ edit }) => edit)).toEqual(EDITS.toReversed());
    expect(list.map(({ sentence }) => sentence).toReversed()).toEqual([
      'Anders Holmvik is the same as Berit Solvang.',
      '“Solvang” is not the same as Berit Solvang.',
      '“Denmark” is never marked.',
      '“harbour of Lillefjord” is always marked, as a place.',
      'Berit Solvang is called B. Solvang.',
      'Sweden is a group.',
      '“visited” always names Norway.',
      '“Berit” is marked instead of “Berit Solvang”.',
      '“Norway” stands for the government of Sweden.',
    ]);
  });

  it('of actors whom nobody knows are refused', async () => {
    const edited = await world();
    const failure = await edited.corrections
      .make({ kind: 'retype', actor: 'nobody-at-all', type: 'place' }, noPage)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'NotebookError', problem: { remedy: expect.any(String) } });
    expect(await edited.notebook.actorEdits.all()).toEqual([]);
  });

  it('from a page stay within the page, which owns those that were not there before', async () => {
    const edited = await world();
    const [page] = ARTICLES;
    if (!page) throw new Error('The example has no article.');
    const own: string[] = [];
    const note = async (id: string) => void own.push(id);
    const never = { kind: 'never-mark', form: 'Holmvik' } as const;
    const elsewhere = { kind: 'never-mark', form: 'Denmark' } as const;
    await expect(edited.corrections.makeOnPage(elsewhere, page, note)).rejects.toThrow('does not stand');
    const { id } = await edited.corrections.makeOnPage(never, page, note);
    expect(own).toEqual([id]);
    await edited.corrections.make({ kind: 'rename', actor: 'norway', name: 'Noreg' }, noPage);
    expect(await edited.corrections.makeOnPage(never, page, note)).toEqual({ id });
    expect(own).toEqual([id]);
    expect((await edited.notebook.actorEdits.all())[0]?.id).toBe(id);
  });
});
