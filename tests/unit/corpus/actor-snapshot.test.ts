import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '../../../utils/actors/actor.ts';
import { formKey } from '../../../utils/actors/dictionary/actor-dictionary.ts';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { analysed } from './example-articles.ts';

let corpus: Corpus;
let databases = 0;

beforeEach(async () => {
  databases += 1;
  corpus = await openCorpus(`actor-snapshot-test-${databases}`);
});
afterEach(() => {
  corpus.close();
  vi.restoreAllMocks();
});

/** Adds an article that names an actor by each form once. */
async function addNaming(name: string, type: Actor['type'], forms: readonly string[]): Promise<void> {
  const { mentions: _, ...article } = await analysed({ body: `${crypto.randomUUID()} ${forms.join(', ')}.` });
  const id = name.toLowerCase().replaceAll(' ', '-');
  const { text } = article.article;
  let from = 0;
  const mentions = forms.map((surface) => {
    const start = text.indexOf(surface, from);
    from = start + surface.length;
    const because = { kind: 'listed', form: surface } as const;
    return {
      start,
      end: from,
      surface,
      actor: id,
      metonymOf: null,
      metonymConfidence: null,
      confidence: 1,
      because,
    };
  });
  const actors = [{ id, name, type, standsFor: null, description: null }];
  await corpus.addArticles([{ ...article, mentions, actors }], 'import');
}

async function found(form: string): Promise<string[]> {
  const dictionary = await corpus.actorDictionary();
  return dictionary.lookup(formKey(form)).map(({ entry }) => entry.id);
}

describe('the dictionary of the corpus', () => {
  it('knows nobody before it was made, and follows the articles when it is made anew', async () => {
    await addNaming('Ivo Tarn', 'person', ['Ivo Tarn']);
    await addNaming('Ivo Tarn', 'person', ['Ivo Tarn']);
    expect(await found('Ivo Tarn')).toEqual([]);
    expect(await corpus.refreshActorDictionary()).toBe(true);
    const revision = await corpus.actorDictionaryRevision();
    expect(await found('Ivo Tarn')).toEqual(['ivo-tarn']);
    expect(await corpus.refreshActorDictionary()).toBe(false);
    await corpus.removeArticles((await corpus.database.articles.toArray()).map(({ id }) => id));
    expect(await found('Ivo Tarn')).toEqual(['ivo-tarn']);
    expect(await corpus.refreshActorDictionary()).toBe(true);
    expect(await found('Ivo Tarn')).toEqual([]);
    expect(await corpus.actorDictionaryRevision()).not.toBe(revision);
  });

  it('trusts what two articles name, and never a bare name of a person', async () => {
    await addNaming('Ada Moor', 'person', ['Ada Moor', 'Ada Moor', 'Ada Moor']);
    for (let i = 0; i < 2; i += 1) {
      await addNaming('Ivo Tarn', 'person', ['Ivo Tarn', 'Tarn', 'Ivo', 'Iwo Tarn', 'Tarnie']);
      await addNaming('Reed', 'person', ['Reed']);
      await addNaming('Norvik Line', 'organisation', [
        'Norvik Line',
        'Norvik',
        'Line',
        'NVL',
        'NL',
        'Norvik Lines',
      ]);
    }
    await addNaming('Ivo Tarn', 'person', ['Ivo Tern']);
    await corpus.refreshActorDictionary();
    const asked = ['Ada Moor', 'Ivo Tarn', 'Tarn', 'Ivo', 'Iwo Tarn', 'Tarnie', 'Ivo Tern', 'Reed'];
    expect((await Promise.all(asked.map(found))).map((ids) => ids.length)).toEqual([0, 1, 0, 0, 1, 0, 0, 0]);
    const forms = ['Norvik Line', 'Norvik', 'Line', 'NVL', 'NL', 'Norvik Lines'];
    expect((await Promise.all(forms.map(found))).map((ids) => ids.length)).toEqual([1, 0, 0, 1, 0, 1]);
  });

  it('asks for support where a name may be an ordinary word', async () => {
    for (let i = 0; i < 2; i += 1) await addNaming('Harbour', 'place', ['Harbour', 'Harbour Town', 'HRB']);
    await corpus.refreshActorDictionary();
    const dictionary = await corpus.actorDictionary();
    const isAmbiguous = (form: string) => dictionary.lookup(formKey(form)).map(({ ambiguous }) => ambiguous);
    expect(['Harbour', 'Harbour Town', 'HRB'].map(isAmbiguous)).toEqual([[true], [false], [false]]);
  });

  it('keeps the old one where making the new one is killed half way', async () => {
    for (let i = 0; i < 2; i += 1) await addNaming('Ivo Tarn', 'person', ['Ivo Tarn']);
    await corpus.refreshActorDictionary();
    for (let i = 0; i < 2; i += 1) await addNaming('Ada Moor', 'person', ['Ada Moor']);
    await expect(corpus.refreshActorDictionary(() => Promise.reject(new Error('killed')))).rejects.toThrow();
    expect([await found('Ivo Tarn'), await found('Ada Moor')]).toEqual([['ivo-tarn'], []]);
    expect(await corpus.refreshActorDictionary()).toBe(true);
    expect([await found('Ivo Tarn'), await found('Ada Moor')]).toEqual([['ivo-tarn'], ['ada-moor']]);
  });

  it('counts as none where it is damaged or missing, and is made anew', async () => {
    for (let i = 0; i < 2; i += 1) await addNaming('Ivo Tarn', 'person', ['Ivo Tarn']);
    await corpus.refreshActorDictionary();
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const snapshot = await corpus.database.snapshots.get('actors');
    const bytes = new Uint8Array((await snapshot?.bytes.arrayBuffer()) ?? new ArrayBuffer(0));
    bytes[9] = (bytes[9] ?? 0) ^ 1;
    await corpus.database.snapshots.update('actors', { bytes: new Blob([bytes]) });
    expect(await found('Ivo Tarn')).toEqual([]);
    expect(await corpus.refreshActorDictionary()).toBe(true);
    expect(await found('Ivo Tarn')).toEqual(['ivo-tarn']);
    await corpus.database.snapshots.clear();
    expect(await found('Ivo Tarn')).toEqual([]);
    expect(await corpus.refreshActorDictionary()).toBe(true);
    expect(await found('Ivo Tarn')).toEqual(['ivo-tarn']);
  });
});
