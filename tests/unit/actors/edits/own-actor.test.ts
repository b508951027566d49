import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newActor, splitActorId } from '../../../../utils/actors/edits/own-actor.ts';
import { editId } from '../../../../utils/actors/edits/stored-edit.ts';
import { slugOf } from '../../../../utils/actors/linking/slug.ts';
import { actor } from './example.ts';

describe('actors that an edit brings about', () => {
  it('split off under an id that no name has, of bounded length, apart from those of other actors', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.string(), (form, id) => {
        const own = splitActorId(form, id);
        expect(own).toContain('~');
        expect(own.length).toBeLessThan(150);
        expect(slugOf(own)).not.toBe(own);
        expect(own).toBe(splitActorId(form, id));
        expect(own).not.toBe(splitActorId(form, `${id}-2`));
      }),
    );
    // Stored ids are made of it, so it never changes.
    expect(splitActorId('Tarn', 'ivo-tarn')).toBe('tarn~n7rf4d');
  });

  it('new under the id that recognising gives, unless somebody of another type bears it', () => {
    expect(newActor('Grey Club', 'organisation', null).id).toBe('grey-club');
    expect(newActor('Grey Club', 'organisation', actor('grey-club', 'Grey Club', 'organisation')).id).toBe(
      'grey-club',
    );
    expect(newActor('Grey Club', 'organisation', actor('grey-club', 'Grey Club', 'place')).id).toBe(
      'grey-club-organisation',
    );
  });
});

describe('the id of an edit', () => {
  it('depends on what it says, not on how it is written down', async () => {
    const one = await editId({ kind: 'merge', actor: 'a', into: 'b' });
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(await editId({ into: 'b', actor: 'a', kind: 'merge' })).toBe(one);
    expect(await editId({ kind: 'merge', actor: 'b', into: 'a' })).not.toBe(one);
  });
});
