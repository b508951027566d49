import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildActorDictionary } from '../../../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../../../utils/actors/dictionary/built-in-actors.ts';
import type { ActorEdit } from '../../../../utils/actors/edits/actor-edit.ts';
import { actorEditSchema } from '../../../../utils/actors/edits/actor-edit-schema.ts';
import { applyEdits } from '../../../../utils/actors/edits/apply-edits.ts';
import { describeEdit } from '../../../../utils/actors/edits/describe-edit.ts';
import { correctedActor, editRules } from '../../../../utils/actors/edits/edit-rules.ts';
import { splitActorId } from '../../../../utils/actors/edits/own-actor.ts';
import { storedEdit } from '../../../../utils/actors/edits/stored-edit.ts';
import { filedEditSchema } from '../../../../utils/actors/edits/stored-edit-schema.ts';
import { touchedBy } from '../../../../utils/actors/edits/touched-by.ts';
import type { MetonymReading } from '../../../../utils/actors/metonyms/metonym-pass.ts';
import { builtInMetonym } from '../../../../utils/actors/metonyms/metonym-table.ts';
import { createRecogniser } from '../../../../utils/actors/recognise-actors.ts';
import { ACTORS, articleOf, kept, recognised } from './example.ts';

const NAMES = { Skarholm: 'skarholm', Norland: 'norland', 'Ivo Tarn': 'ivo-tarn' };
const ACTS = 'Yesterday Skarholm rejected the plan and vowed to retaliate.';
const A_PLACE = 'Two people live in Skarholm.';

const standsFor = (actor: string, whom: string | null): ActorEdit => ({
  kind: 'stands-for',
  actor,
  standsFor: whom,
});

/** Whom each name stands for after the edits: "surface=actor", or "surface" where it is the place. */
async function usesAfter(text: string, ...edits: readonly ActorEdit[]): Promise<string[]> {
  const { mentions } = applyEdits(articleOf(text), recognised(text, NAMES), await kept(...edits));
  return mentions.map(({ surface, metonymOf }) => (metonymOf === null ? surface : `${surface}=${metonymOf}`));
}

describe('a place stands for whom the reader says', () => {
  const bank = standsFor('skarholm', 'bank-of-norland');

  it('where it acts, and is the place elsewhere', async () => {
    expect(await usesAfter(ACTS, bank)).toEqual(['Skarholm=bank-of-norland']);
    expect(await usesAfter(A_PLACE, bank)).toEqual(['Skarholm']);
  });

  it('and its actor says so', async () => {
    const { actors } = applyEdits(articleOf(ACTS), recognised(ACTS, NAMES), await kept(bank));
    expect(actors).toMatchObject([{ id: 'skarholm', standsFor: 'bank-of-norland' }]);
  });

  it('or for nobody, with nothing left to decide', async () => {
    const { mentions, actors } = applyEdits(
      articleOf(ACTS),
      recognised(ACTS, NAMES),
      await kept(standsFor('skarholm', null)),
    );
    expect(mentions).toMatchObject([{ metonymOf: null, metonymConfidence: null }]);
    expect(actors).toMatchObject([{ standsFor: null }]);
  });

  it('the newest word holding', async () => {
    expect(await usesAfter(ACTS, bank, standsFor('skarholm', null))).toEqual(['Skarholm']);
    expect(await usesAfter(ACTS, standsFor('skarholm', null), bank)).toEqual(['Skarholm=bank-of-norland']);
  });

  it('also where nothing knew the place, or a name was split off from another', async () => {
    const fresh = 'Yesterday Velm rejected the plan. Many live in Velm.';
    const velm: ActorEdit = { kind: 'new-actor', form: 'Velm', type: 'place' };
    expect(await usesAfter(fresh, velm, standsFor('velm', 'norland'))).toEqual(['Velm=norland', 'Velm']);
    const split: ActorEdit = { kind: 'split', form: 'Skarholm', actor: 'skarholm' };
    const own = splitActorId('Skarholm', 'skarholm');
    expect(await usesAfter(ACTS, split)).toEqual(['Skarholm']);
    expect(await usesAfter(ACTS, split, standsFor(own, 'norland'))).toEqual(['Skarholm=norland']);
  });

  it('following merges of either', async () => {
    const moved: ActorEdit = { kind: 'merge', actor: 'bank-of-norland', into: 'ivo-tarn' };
    expect(await usesAfter(ACTS, bank, moved)).toEqual(['Skarholm=ivo-tarn']);
    const same: ActorEdit = { kind: 'merge', actor: 'bank-of-norland', into: 'skarholm' };
    expect(await usesAfter(ACTS, bank, same)).toEqual(['Skarholm']);
    const other: ActorEdit = { kind: 'merge', actor: 'skarholm', into: 'norland' };
    expect(await usesAfter(ACTS, other, standsFor('norland', 'ivo-tarn'))).toEqual(['Skarholm=ivo-tarn']);
  });

  it('by the verbs of the article’s own language', async () => {
    const text = 'Hier, Skarholm rejette le plan.';
    const article = { ...articleOf(text), language: 'fr' };
    const { mentions } = applyEdits(article, recognised(text, NAMES), await kept(bank));
    expect(mentions).toMatchObject([{ metonymOf: 'bank-of-norland' }]);
  });
});

describe('beside the built-in table', () => {
  const entries = builtInActors();
  const recogniser = createRecogniser(buildActorDictionary(entries));
  const known = async (id: string) => {
    const entry = entries.find((one) => one.id === id);
    return entry ? { ...entry, standsFor: entry.standsFor ?? null, description: null } : null;
  };

  async function readings(text: string, language: string, edit: ActorEdit | null): Promise<MetonymReading[]> {
    const article = { ...articleOf(text), language };
    const stored = edit && (await storedEdit(edit, known, '2026-01-01T12:00:00.000Z'));
    const { mentions } = applyEdits(article, recogniser.recognise(article), stored ? [stored] : []);
    return mentions.map(({ metonymOf, metonymConfidence }) => ({ metonymOf, metonymConfidence }));
  }

  it.each([
    [
      'kremlin',
      'en',
      'The Kremlin denied it. Tourists walked around the Kremlin. Talks with the Kremlin went on.',
    ],
    ['moscow', 'en', 'Moscow vowed to answer. Snow fell in Moscow. A Moscow-backed group met near Moscow.'],
    ['davos', 'en', 'Davos warned of famine. She flew to Davos.'],
    ['us-capitol', 'en', 'The mob stormed the US Capitol.'],
    ['moscow', 'fr', 'Moscou rejette le plan. Il vit à Moscou.'],
  ])('saying of %s in “%s” what the table says changes nothing', async (place, language, text) => {
    const whom = builtInMetonym(place)?.standsFor ?? null;
    const without = await readings(text, language, null);
    expect(without.length).toBeGreaterThan(0);
    expect(await readings(text, language, standsFor(place, whom))).toEqual(without);
  });

  it('rows are replaced, added and removed', async () => {
    const warned = (place: string) => `Yesterday ${place} warned of famine.`;
    const of = async (place: string, edit: ActorEdit) =>
      (await readings(warned(place), 'en', edit)).map(({ metonymOf }) => metonymOf);
    expect(await of('Geneva', standsFor('geneva', 'united-nations'))).toEqual(['united-nations']);
    expect(await of('Davos', standsFor('davos', null))).toEqual([null]);
    expect(await of('Moscow', standsFor('moscow', 'nato'))).toEqual(['nato']);
    expect(await of('Moscow', standsFor('davos', null))).toEqual(['russia']);
  });
});

describe('the correction', () => {
  it('is told in plain words', async () => {
    const sentences = (await kept(standsFor('skarholm', 'norland'), standsFor('skarholm', null))).map(
      describeEdit,
    );
    expect(sentences).toEqual([
      '“Skarholm” stands for the government of Norland.',
      '“Skarholm” stands for nobody.',
    ]);
    const [made] = await kept(standsFor('skarholm', 'bank-of-norland'));
    expect(made && describeEdit(made)).toBe('“Skarholm” stands for Bank of Norland.');
  });

  it('lets only the articles be read again that name the place', async () => {
    const changed = await kept(standsFor('skarholm', 'norland'));
    expect(touchedBy(changed, [])).toEqual({ forms: [], actors: ['skarholm'] });
    const merged = await kept({ kind: 'merge', actor: 'skarholm', into: 'ivo-tarn' });
    expect(touchedBy(changed, merged).actors.toSorted()).toEqual(['ivo-tarn', 'skarholm']);
  });

  it('is no different where it is undone', async () => {
    const rules = editRules(await kept(standsFor('skarholm', 'bank-of-norland')));
    const [, , , skarholm] = ACTORS;
    if (skarholm === undefined) throw new Error('The example has no Skarholm.');
    expect(correctedActor(skarholm, rules).standsFor).toBe('bank-of-norland');
    expect(correctedActor(skarholm, editRules([])).standsFor).toBe('norland');
  });

  it.each([
    [{ kind: 'stands-for', actor: 'skarholm', standsFor: 'norland' }, true],
    [{ kind: 'stands-for', actor: 'skarholm', standsFor: null }, true],
    [{ kind: 'stands-for', actor: 'skarholm' }, false],
    [{ kind: 'stands-for', actor: 'skarholm', standsFor: '' }, false],
    [{ kind: 'stands-for', actor: 'skarholm', standsFor: ['norland'] }, false],
    [{ kind: 'stands-for', actor: '', standsFor: null }, false],
    [{ kind: 'stands-for', actor: 'skarholm', standsFor: 'skarholm' }, false],
  ])('is checked where it comes from a page or file: %j', (edit, fine) => {
    expect(v.safeParse(actorEditSchema, edit).success).toBe(fine);
  });

  it('has its two actors in a file, or one where it stands for nobody', async () => {
    const filed = async (edit: ActorEdit, count: number) => {
      const [stored] = await kept(edit);
      const actors = ACTORS.filter(({ id }) => id === 'skarholm' || id === 'norland').reverse();
      return v.safeParse(filedEditSchema, { ...stored, actors: actors.slice(0, count) }).success;
    };
    const both = standsFor('skarholm', 'norland');
    expect([await filed(both, 1), await filed(both, 2)]).toEqual([false, true]);
    const nobody = standsFor('skarholm', null);
    expect([await filed(nobody, 0), await filed(nobody, 1), await filed(nobody, 2)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
