import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editRules } from '../../../utils/actors/edits/edit-rules.ts';
import { storedEdit } from '../../../utils/actors/edits/stored-edit.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { ReadingEngine } from '../../../utils/reading/reading-engine.ts';
import { analysed, exampleArticle } from '../corpus/example-articles.ts';

let corpus: Corpus;
let engine: ReadingEngine;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`reading-engine-test-${databases}`);
  engine = new ReadingEngine(corpus);
});
afterEach(() => corpus.close());

const TARN = {
  id: 'ivo-tarn',
  name: 'Ivo Tarn',
  type: 'person',
  standsFor: null,
  description: null,
} as const;

/** Adds an article that calls Ivo Tarn by another name. */
async function addNaming(surface: string, about: string): Promise<void> {
  const example = await analysed({ body: `${about}: it was ${surface} who wrote.` });
  const start = example.article.text.indexOf(surface);
  const place = { start, end: start + surface.length, surface };
  const [known] = (await analysed({ body: 'Oslo slept.' })).mentions;
  if (known === undefined) throw new Error('The example reader found nothing.');
  const mentions = [{ ...known, ...place, actor: TARN.id, metonymOf: null }];
  await corpus.addArticles([{ ...example, mentions, actors: [TARN] }], 'import');
}

const page = exampleArticle({ body: 'Nobody else but Volodya Tarnissimo wrote to the paper that day.' });

async function actorsOnPage(): Promise<string[]> {
  return (await engine.marks(page)).mentions.map(({ actor }) => actor);
}

describe('ReadingEngine', () => {
  it('loads its tagger once, when it is prepared or when the first page comes', async () => {
    let loads = 0;
    const load = async () => {
      loads += 1;
      return null;
    };
    const prepared = new ReadingEngine(corpus, { loadTagger: load });
    await prepared.analyser.prepare();
    expect(loads).toBe(1);
    await prepared.marks(page);
    expect(loads).toBe(1);
  });

  it('tries again to load what could not be loaded', async () => {
    let loads = 0;
    const failing = new ReadingEngine(corpus, {
      loadTagger: async () => {
        loads += 1;
        if (loads === 1) throw new Error('no file');
        return null;
      },
    });
    await expect(failing.analyser.prepare()).rejects.toThrow('no file');
    expect((await failing.marks(page)).mentions).not.toEqual([]);
  });

  it('reads pages by the actors of the corpus, once its dictionary is made', async () => {
    for (const about of ['Monday', 'Tuesday']) await addNaming('Volodya Tarnissimo', about);
    expect(await actorsOnPage()).not.toContain('ivo-tarn');
    await corpus.refreshActorDictionary();
    expect(await actorsOnPage()).toEqual(['ivo-tarn']);
  });

  it('reads articles for the corpus as if there were no others', async () => {
    for (const about of ['Monday', 'Tuesday']) await addNaming('Volodya Tarnissimo', about);
    await corpus.refreshActorDictionary();
    const { mentions } = await engine.analyser.analyse(page);
    expect(mentions.map(({ surface }) => surface)).toEqual(['Volodya Tarnissimo']);
    expect(mentions.map(({ actor }) => actor)).not.toContain('ivo-tarn');
  });

  it('knows who an actor is that only the corpus names', async () => {
    await addNaming('Ivo Tarn', 'Monday');
    const card = await engine.actorCard('ivo-tarn', async () => null);
    expect(card).toMatchObject({ actor: TARN, articles: 1 });
    await expect(engine.actorCard('nobody', async () => null)).rejects.toMatchObject({ name: 'CorpusError' });
  });

  it('says whom a name can stand for and who says so, the reader before the table', async () => {
    const noPage = async () => null;
    expect(await engine.actorView('kremlin', noPage)).toMatchObject({
      card: { standsForName: 'the government of Russia' },
      standsForSource: { kind: 'entry', title: 'Wikipedia: Kremlin' },
    });
    expect(await engine.actorView('russia', noPage)).toMatchObject({
      card: { standsForName: null },
      standsForSource: null,
    });
    const edits = [
      { kind: 'stands-for', actor: 'kremlin', standsFor: 'nato' },
      { kind: 'stands-for', actor: 'davos', standsFor: null },
    ] as const;
    const stored = await Promise.all(
      edits.map((edit) =>
        storedEdit(edit, (id) => engine.analyser.knownActor(id, noPage), '2026-01-01T12:00:00.000Z'),
      ),
    );
    const rules = editRules(stored.filter((one) => one !== null));
    const edited = new ReadingEngine(corpus, {
      edits: { rules: async () => rules, revision: async () => 'edited' },
    });
    expect(await edited.actorView('kremlin', noPage)).toMatchObject({
      card: { standsForName: 'NATO' },
      standsForSource: { kind: 'reader' },
    });
    expect(await edited.actorView('davos', noPage)).toMatchObject({
      card: { standsForName: null },
      standsForSource: { kind: 'reader' },
    });
    const kremlin = exampleArticle({ body: 'The Kremlin denied it. Davos warned of famine.' });
    expect((await engine.marks(kremlin)).mentions.map(({ metonym }) => metonym)).toEqual(['sure', 'sure']);
    expect((await edited.marks(kremlin)).mentions.map(({ metonym }) => metonym)).toEqual(['sure', null]);
    const { mentions } = await edited.analyser.analyse(kremlin);
    expect(mentions.map(({ metonymOf }) => metonymOf)).toEqual(['nato', null]);
  });
});
