import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ActorEdit } from '../../../utils/actors/edits/actor-edit.ts';
import { splitActorId } from '../../../utils/actors/edits/own-actor.ts';
import { storedEdit } from '../../../utils/actors/edits/stored-edit.ts';
import { touchedBy } from '../../../utils/actors/edits/touched-by.ts';
import type { Article } from '../../../utils/articles/article.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { requestReread } from '../../../utils/corpus/reread-tasks.ts';
import { runRereads } from '../../../utils/corpus/run-rereads.ts';
import { type Notebook, openNotebook } from '../../../utils/notebook/notebook.ts';
import { notebookFile, readNotebookFile } from '../../../utils/notebook/notebook-file.ts';
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
}

async function world(): Promise<World> {
  worlds += 1;
  const corpus = await openCorpus(`edits-corpus-${worlds}`);
  const notebook = await openNotebook(`edits-notebook-${worlds}`);
  return {
    corpus,
    notebook,
    engine: new ReadingEngine(
      corpus,
      notebookEdits(async () => notebook),
    ),
  };
}

async function addAll({ corpus, engine }: World, articles: readonly Article[] = ARTICLES): Promise<void> {
  await corpus.addArticles(await Promise.all(articles.map((article) => engine.analyse(article))), 'user');
}

async function make({ notebook, engine }: World, edit: ActorEdit) {
  const made = await storedEdit(edit, (id) => engine.knownActor(id, noPage), new Date().toISOString());
  if (made === null) throw new Error(`Nobody knows the actors of ${JSON.stringify(edit)}.`);
  await notebook.keepActorEdit(made);
  return made;
}

/** Reads again what a correction that came or went touches, as the worker does. */
async function follow({ corpus, notebook, engine }: World, changed: Awaited<ReturnType<typeof make>>) {
  const others = (await notebook.actorEdits()).filter(({ id }) => id !== changed.id);
  await requestReread(corpus, { kind: 'touched', ...touchedBy([changed], others) });
  await runRereads(corpus, { read: (article) => engine.analyse(article) });
}

/** What the corpus holds of its actors, apart from the order in which it was written. */
async function stored({ corpus }: World) {
  const articles = await corpus.database.articles.toArray();
  return {
    actors: (await corpus.database.actors.toArray()).sort((a, b) => (a.id < b.id ? -1 : 1)),
    marks: articles.map(({ mentions }) => mentions.map(({ surface, actor }) => `${surface}=${actor}`)),
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
      const made = await make(edited, edit);
      await follow(edited, made);
      const after = await stored(edited);
      expect(after).not.toEqual(before);

      const rebuilt = await world();
      await rebuilt.notebook.addActorEdits(await edited.notebook.actorEdits());
      await addAll(rebuilt);
      expect(await stored(rebuilt)).toEqual(after);

      await edited.notebook.removeActorEdit(made.id);
      await follow(edited, made);
      expect(await stored(edited)).toEqual(before);
    },
  );

  it('survive export, import into a new notebook, and reading everything anew', async () => {
    const edited = await world();
    await addAll(edited);
    for (const edit of EDITS) await follow(edited, await make(edited, edit));
    const file = notebookFile(await edited.notebook.actorEdits());

    const moved = await world();
    await moved.notebook.addActorEdits(await readNotebookFile(file, Date.now()));
    await addAll(moved);
    expect(await stored(moved)).toEqual(await stored(edited));
    expect((await stored(moved)).marks[0]).toContain(`Solvang=${splitActorId('Solvang', 'berit-solvang')}`);
    expect(notebookFile(await moved.notebook.actorEdits())).toBe(file);
  });

  it('reach pages at once, card and actor view included', async () => {
    const edited = await world();
    const [page] = ARTICLES;
    if (!page) throw new Error('The example has no article.');
    const atHand = async () => page;
    const names = async () => (await edited.engine.marks(page)).mentions.map(({ name }) => name);
    expect(await names()).toContain('Anders Holmvik');
    const made = await storedEdit(
      { kind: 'merge', actor: 'anders-holmvik', into: 'berit-solvang' },
      (id) => edited.engine.knownActor(id, atHand),
      new Date().toISOString(),
    );
    if (made === null) throw new Error('The page does not name them.');
    await edited.notebook.keepActorEdit(made);
    expect(await names()).not.toContain('Anders Holmvik');
    expect((await edited.engine.actorCard('anders-holmvik', atHand)).actor.id).toBe('berit-solvang');
    expect((await edited.engine.reading(page)).actors.map(({ actor }) => actor.id)).not.toContain(
      'anders-holmvik',
    );
    await edited.notebook.removeActorEdit(made.id);
    expect(await names()).toContain('Anders Holmvik');
  });
});
