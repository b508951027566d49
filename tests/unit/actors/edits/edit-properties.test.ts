import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorType } from '../../../../utils/actors/actor.ts';
import { readDocument } from '../../../../utils/actors/document/document.ts';
import type { ActorEdit } from '../../../../utils/actors/edits/actor-edit.ts';
import { applyEdits } from '../../../../utils/actors/edits/apply-edits.ts';
import { editRules } from '../../../../utils/actors/edits/edit-rules.ts';
import { findForms } from '../../../../utils/actors/edits/find-forms.ts';
import { splitActorId } from '../../../../utils/actors/edits/own-actor.ts';
import { touchedBy } from '../../../../utils/actors/edits/touched-by.ts';
import { articleOf, kept, recognised } from './example.ts';

const WORDS = ['Ivo', 'Tarn', 'Mara', 'Bank', 'of', 'Norland', 'Skarholm'];
const IDS = ['ivo-tarn', 'mara-tarn', 'norland', 'skarholm', 'bank-of-norland'];

const form = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const actor = fc.constantFrom(...IDS, splitActorId('Tarn', 'ivo-tarn'));
const type = fc.constantFrom<ActorType>('person', 'organisation', 'state', 'place', 'group');
const text = fc
  .array(fc.constantFrom(...WORDS, 'spoke.', '“', 'US-', '\n', '\u00a0', 'l’'), { maxLength: 40 })
  .map((words) => words.join(' '));
const names = fc.dictionary(form, fc.constantFrom(...IDS), { maxKeys: 5 });
const edit: fc.Arbitrary<ActorEdit> = fc.oneof(
  fc.record({ kind: fc.constant('never-mark' as const), form }),
  fc.record({ kind: fc.constant('always-mark' as const), form, actor }),
  fc.record({ kind: fc.constant('new-actor' as const), form, type }),
  fc.record({ kind: fc.constant('respan' as const), wrong: form, right: form, actor }),
  fc.record({ kind: fc.constant('retype' as const), actor, type }),
  fc.record({ kind: fc.constant('rename' as const), actor, name: form }),
  fc.record({ kind: fc.constant('merge' as const), actor, into: actor }),
  fc.record({ kind: fc.constant('split' as const), form, actor }),
  fc.record({ kind: fc.constant('stands-for' as const), actor, standsFor: fc.option(actor) }),
);
// The split actor that other edits speak of is known because it was split off first.
const splitOff: ActorEdit = { kind: 'split', form: 'Tarn', actor: 'ivo-tarn' };
const edits = fc.array(edit, { maxLength: 8 }).map((made) => [splitOff, ...made]);

const SETTINGS = { numRuns: 400 };

describe('edits of any kind', () => {
  it('give mentions in order, without overlap, whose offsets give their surface and whose actors are told', async () => {
    await fc.assert(
      fc.asyncProperty(text, names, edits, async (body, known, made) => {
        const article = articleOf(body);
        const { mentions, actors } = applyEdits(article, recognised(body, known), await kept(...made));
        let end = 0;
        for (const mention of mentions) {
          expect(body.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
        const named = [...new Set(mentions.map((mention) => mention.actor))];
        expect(actors.map(({ id }) => id)).toEqual(named);
      }),
      SETTINGS,
    );
  });

  it('applied twice give what they give once', async () => {
    await fc.assert(
      fc.asyncProperty(text, names, edits, async (body, known, made) => {
        const stored = await kept(...made);
        const once = applyEdits(articleOf(body), recognised(body, known), stored);
        expect(applyEdits(articleOf(body), once, stored)).toEqual(once);
      }),
      SETTINGS,
    );
  });

  it('depend on their dates and not on the order in which they are read', async () => {
    await fc.assert(
      fc.asyncProperty(edits, fc.infiniteStream(fc.nat()), async (made, random) => {
        const stored = await kept(...made);
        const keys = new Map(stored.map(({ id }) => [id, random.next().value ?? 0]));
        const shuffled = [...stored].sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
        expect(editRules(shuffled)).toEqual(editRules(stored));
      }),
      SETTINGS,
    );
  });

  it('on different matters may be made in either order', async () => {
    const apart: ActorEdit[] = [
      { kind: 'never-mark', form: 'Mara' },
      { kind: 'always-mark', form: 'Bank', actor: 'bank-of-norland' },
      { kind: 'respan', wrong: 'Ivo', right: 'Ivo Tarn', actor: 'ivo-tarn' },
      { kind: 'retype', actor: 'norland', type: 'place' },
      { kind: 'rename', actor: 'norland', name: 'The North' },
      { kind: 'merge', actor: 'mara-tarn', into: 'ivo-tarn' },
      { kind: 'split', form: 'Skarholm', actor: 'norland' },
      { kind: 'stands-for', actor: 'skarholm', standsFor: 'bank-of-norland' },
    ];
    await fc.assert(
      fc.asyncProperty(
        text,
        names,
        fc.shuffledSubarray(apart, { minLength: apart.length }),
        async (body, known, made) => {
          const applied = async (order: readonly ActorEdit[]) =>
            applyEdits(articleOf(body), recognised(body, known), await kept(...order));
          expect(await applied(made)).toEqual(await applied(apart));
        },
      ),
      SETTINGS,
    );
  });

  it('change only articles that touchedBy tells, when they come and when they are undone', async () => {
    await fc.assert(
      fc.asyncProperty(text, names, edits, fc.nat(), async (body, known, made, which) => {
        const all = await kept(...made);
        const changed = all.filter((_, at) => at === which % all.length);
        const others = all.filter((one) => !changed.includes(one));
        const article = articleOf(body);
        const without = applyEdits(article, recognised(body, known), others);
        const withAll = applyEdits(article, recognised(body, known), all);
        const touched = touchedBy(changed, others);
        if (touched.forms.some((one) => findForms(readDocument(article).words, [one]).length > 0)) return;
        for (const { mentions, actors } of [without, withAll]) {
          const spokenOf = [
            ...mentions.flatMap((mention) => [mention.actor, mention.metonymOf]),
            ...actors.map(({ standsFor }) => standsFor),
          ];
          if (!spokenOf.some((id) => id !== null && touched.actors.includes(id)))
            expect(withAll).toEqual(without);
        }
      }),
      SETTINGS,
    );
  });

  it('never mark a form that is never to be marked', async () => {
    await fc.assert(
      fc.asyncProperty(text, names, edits, form, async (body, known, made, decided) => {
        const article = articleOf(body);
        const never = await kept(...made, { kind: 'never-mark', form: decided });
        const surfaces = applyEdits(article, recognised(body, known), never).mentions;
        expect(surfaces.map(({ surface }) => surface)).not.toContain(decided);
      }),
      SETTINGS,
    );
  });
});
