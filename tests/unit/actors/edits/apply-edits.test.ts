import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../utils/actors/edits/apply-edits.ts';
import { splitActorId } from '../../../../utils/actors/edits/own-actor.ts';
import { articleOf, kept, marksAfter, recognised } from './example.ts';

const TARN = { 'Ivo Tarn': 'ivo-tarn', Tarn: 'ivo-tarn' };

describe('marking', () => {
  it('never marks a form, and marks longer ones still', async () => {
    expect(
      await marksAfter('Ivo Tarn spoke. Tarn left.', TARN, { kind: 'never-mark', form: 'Tarn' }),
    ).toEqual(['Ivo Tarn=ivo-tarn']);
  });

  it('always marks a form as whole words in the same writing', async () => {
    expect(
      await marksAfter(
        'Boss met the boss; Bosses, Boss’s son and pro-Boss crowds.',
        {},
        { kind: 'always-mark', form: 'Boss', actor: 'ivo-tarn' },
      ),
    ).toEqual(['Boss=ivo-tarn', 'Boss=ivo-tarn', 'Boss=ivo-tarn']);
  });

  it('finds a form across any space within a line, and not across lines', async () => {
    expect(
      await marksAfter(
        'The Grey\u00a0Boss and Grey  Boss.\nGrey\nBoss',
        {},
        {
          kind: 'always-mark',
          form: 'Grey Boss',
          actor: 'ivo-tarn',
        },
      ),
    ).toEqual(['Grey\u00a0Boss=ivo-tarn', 'Grey  Boss=ivo-tarn']);
  });

  it('lets a longer name keep its words, and puts the reader’s form over every other', async () => {
    const names = { 'Bank of Norland': 'bank-of-norland', 'Minister Ivo': 'mara-tarn' };
    expect(
      await marksAfter(
        'Bank of Norland. Norland. Minister Ivo Tarn.',
        names,
        { kind: 'always-mark', form: 'Norland', actor: 'norland' },
        { kind: 'always-mark', form: 'Ivo Tarn', actor: 'ivo-tarn' },
      ),
    ).toEqual(['Bank of Norland=bank-of-norland', 'Norland=norland', 'Ivo Tarn=ivo-tarn']);
  });

  it('takes the longest of two forms', async () => {
    expect(
      await marksAfter(
        'The Old Guard Club met.',
        {},
        { kind: 'new-actor', form: 'Old Guard', type: 'group' },
        { kind: 'new-actor', form: 'Guard Club', type: 'organisation' },
        { kind: 'new-actor', form: 'Old Guard Club', type: 'organisation' },
      ),
    ).toEqual(['Old Guard Club=old-guard-club']);
  });

  it('makes a new actor, apart from one of another type with that name', async () => {
    const edits = await kept({ kind: 'new-actor', form: 'Norland', type: 'person' });
    const text = 'Norland sang.';
    expect(applyEdits(articleOf(text), recognised(text, {}), edits).actors).toEqual([
      { id: 'norland-person', name: 'Norland', type: 'person', standsFor: null, description: null },
    ]);
  });

  it('marks the right words instead of the wrong ones, wider and narrower', async () => {
    const names = { Tarn: 'ivo-tarn', 'Sunday Norland': 'norland' };
    expect(
      await marksAfter(
        'Ivo Tarn met Tarn. Sunday Norland won.',
        names,
        { kind: 'respan', wrong: 'Tarn', right: 'Ivo Tarn', actor: 'ivo-tarn' },
        { kind: 'respan', wrong: 'Sunday Norland', right: 'Norland', actor: 'norland' },
      ),
    ).toEqual(['Ivo Tarn=ivo-tarn', 'Tarn=ivo-tarn', 'Norland=norland']);
  });

  it('marks nothing outside the blocks', async () => {
    const text = 'Boss here. Boss there.';
    const edits = await kept({ kind: 'always-mark', form: 'Boss', actor: 'ivo-tarn' });
    const article = { ...articleOf(text), blocks: [{ kind: 'body' as const, start: 11, end: text.length }] };
    const { mentions } = applyEdits(article, { mentions: [], actors: [] }, edits);
    expect(mentions.map(({ start }) => start)).toEqual([11]);
  });

  it('finds a name behind an elided article in French', async () => {
    const text = 'Le chef de l’Orvanie parle.';
    const edits = await kept({ kind: 'always-mark', form: 'Orvanie', actor: 'norland' });
    const article = { ...articleOf(text), language: 'fr' };
    expect(applyEdits(article, { mentions: [], actors: [] }, edits).mentions).toMatchObject([
      { surface: 'Orvanie', start: 13, confidence: 1, because: { kind: 'edit' } },
    ]);
  });
});

describe('whom a name names', () => {
  const BOTH = { 'Mara Tarn': 'mara-tarn', 'Ivo Tarn': 'ivo-tarn', Norland: 'norland' };

  it('follows merges, whichever was made first', async () => {
    const merges = [
      { kind: 'merge', actor: 'mara-tarn', into: 'ivo-tarn' },
      { kind: 'merge', actor: 'ivo-tarn', into: 'norland' },
    ] as const;
    const all = ['Mara Tarn=norland', 'Ivo Tarn=norland'];
    expect(await marksAfter('Mara Tarn, Ivo Tarn', BOTH, ...merges)).toEqual(all);
    expect(await marksAfter('Mara Tarn, Ivo Tarn', BOTH, ...merges.toReversed())).toEqual(all);
  });

  it('lets the newest of merges in a circle hold', async () => {
    expect(
      await marksAfter(
        'Mara Tarn, Ivo Tarn',
        BOTH,
        { kind: 'merge', actor: 'mara-tarn', into: 'ivo-tarn' },
        { kind: 'merge', actor: 'ivo-tarn', into: 'mara-tarn' },
      ),
    ).toEqual(['Mara Tarn=mara-tarn', 'Ivo Tarn=mara-tarn']);
  });

  it('tells who a merge leads to where the article does not', async () => {
    const edits = await kept({ kind: 'merge', actor: 'mara-tarn', into: 'ivo-tarn' });
    const text = 'Mara Tarn sang.';
    expect(applyEdits(articleOf(text), recognised(text, BOTH), edits).actors).toEqual([
      { id: 'ivo-tarn', name: 'Ivo Tarn', type: 'person', standsFor: null, description: null },
    ]);
  });

  it('splits a form off, also after a merge, and joins it again on a newer word', async () => {
    const own = splitActorId('Tarn', 'ivo-tarn');
    const split = { kind: 'split', form: 'Tarn', actor: 'ivo-tarn' } as const;
    const merge = { kind: 'merge', actor: 'mara-tarn', into: 'ivo-tarn' } as const;
    const back = { kind: 'merge', actor: own, into: 'ivo-tarn' } as const;
    const names = { Tarn: 'mara-tarn', 'Ivo Tarn': 'ivo-tarn' };
    expect(await marksAfter('Tarn, Ivo Tarn', names, split)).toEqual(['Tarn=mara-tarn', 'Ivo Tarn=ivo-tarn']);
    expect(await marksAfter('Tarn, Ivo Tarn', names, merge, split)).toEqual([
      `Tarn=${own}`,
      'Ivo Tarn=ivo-tarn',
    ]);
    expect(await marksAfter('Tarn', TARN, split, back)).toEqual(['Tarn=ivo-tarn']);
    expect(await marksAfter('Tarn', TARN, split, back, split)).toEqual([`Tarn=${own}`]);
  });

  it('names and types an actor as the reader says', async () => {
    const edits = await kept(
      { kind: 'rename', actor: 'ivo-tarn', name: 'Ivo the Elder' },
      { kind: 'rename', actor: 'ivo-tarn', name: 'Ivo the Younger' },
      { kind: 'retype', actor: 'ivo-tarn', type: 'group' },
    );
    expect(applyEdits(articleOf('Tarn'), recognised('Tarn', TARN), edits).actors).toMatchObject([
      { id: 'ivo-tarn', name: 'Ivo the Younger', type: 'group' },
    ]);
  });

  it('follows merges in what a place stands for', async () => {
    const text = 'Skarholm refused.';
    const place = { Skarholm: 'skarholm' };
    const moved = await kept({ kind: 'merge', actor: 'norland', into: 'bank-of-norland' });
    expect(applyEdits(articleOf(text), recognised(text, place), moved)).toMatchObject({
      mentions: [{ actor: 'skarholm', metonymOf: 'bank-of-norland', metonymConfidence: 0.8 }],
      actors: [{ id: 'skarholm', standsFor: 'bank-of-norland' }],
    });
    const same = await kept({ kind: 'merge', actor: 'skarholm', into: 'norland' });
    expect(applyEdits(articleOf(text), recognised(text, place), same).mentions).toMatchObject([
      { actor: 'norland', metonymOf: null, metonymConfidence: null },
    ]);
  });
});

describe('of edits on one matter', () => {
  const never = { kind: 'never-mark', form: 'Tarn' } as const;
  const always = { kind: 'always-mark', form: 'Tarn', actor: 'mara-tarn' } as const;
  const split = { kind: 'split', form: 'Tarn', actor: 'mara-tarn' } as const;
  const respan = { kind: 'respan', wrong: 'Ivo', right: 'Tarn', actor: 'ivo-tarn' } as const;

  it('the newest holds', async () => {
    expect(await marksAfter('Tarn', TARN, never, always)).toEqual(['Tarn=mara-tarn']);
    expect(await marksAfter('Tarn', TARN, always, never)).toEqual([]);
    expect(await marksAfter('Tarn', TARN, always, split)).toEqual([
      `Tarn=${splitActorId('Tarn', 'mara-tarn')}`,
    ]);
    expect(await marksAfter('Tarn', TARN, split, always)).toEqual(['Tarn=mara-tarn']);
    expect(await marksAfter('Tarn', TARN, never, respan)).toEqual(['Tarn=ivo-tarn']);
    expect(await marksAfter('Tarn', TARN, respan, never)).toEqual([]);
    expect(await marksAfter('Tarn', TARN, always, respan)).toEqual(['Tarn=ivo-tarn']);
    expect(await marksAfter('Tarn', TARN, respan, always)).toEqual(['Tarn=mara-tarn']);
  });
});
