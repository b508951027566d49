import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorType } from '../../../utils/actors/actor.ts';
import type { ActorEdit, StoredActorEdit } from '../../../utils/actors/edits/actor-edit.ts';
import { storedEdit } from '../../../utils/actors/edits/stored-edit.ts';
import type { NotebookContent } from '../../../utils/notebook/notebook-content.ts';
import { notebookFile, readNotebookFile } from '../../../utils/notebook/notebook-file.ts';
import { kept } from '../actors/edits/example.ts';
import { NOTHING } from './empty-notebook.ts';

const NOW = Date.UTC(2026, 5, 1);

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^\s|\s$|[\n\r\p{Zl}\p{Zp}]/u.test(text));
const id = fc.string({ minLength: 1, maxLength: 30 });
const type = fc.constantFrom<ActorType>('person', 'organisation', 'state', 'place', 'group');
const edit: fc.Arbitrary<ActorEdit> = fc.oneof(
  fc.record({ kind: fc.constant('never-mark' as const), form: name }),
  fc.record({ kind: fc.constant('always-mark' as const), form: name, actor: id }),
  fc.record({ kind: fc.constant('new-actor' as const), form: name, type }),
  fc
    .record({ kind: fc.constant('respan' as const), wrong: name, right: name, actor: id })
    .filter(({ wrong, right }) => wrong !== right),
  fc.record({ kind: fc.constant('retype' as const), actor: id, type }),
  fc.record({ kind: fc.constant('rename' as const), actor: id, name }),
  fc
    .record({ kind: fc.constant('merge' as const), actor: id, into: id })
    .filter(({ actor, into }) => actor !== into),
  fc.record({ kind: fc.constant('split' as const), form: name, actor: id }),
  fc
    .record({ kind: fc.constant('stands-for' as const), actor: id, standsFor: fc.option(id) })
    .filter(({ actor, standsFor }) => actor !== standsFor),
);
const moment = fc.integer({ min: 0, max: NOW }).map((time) => new Date(time).toISOString());

async function store(made: ActorEdit, madeAt: string, known: ActorType): Promise<StoredActorEdit[]> {
  const described = async (actor: string) => ({
    id: actor,
    name: `Name of ${actor}`,
    type: known,
    standsFor: null,
    description: null,
  });
  const stored = await storedEdit(made, described, madeAt);
  return stored === null ? [] : [stored];
}

function withEdits(actorEdits: readonly StoredActorEdit[]): NotebookContent {
  return { ...NOTHING, actorEdits };
}

/** The exported file as data, to be spoilt. */
async function exported(...edits: readonly ActorEdit[]) {
  return JSON.parse(notebookFile(withEdits(await kept(...edits))));
}

const read = (content: unknown) =>
  readNotebookFile(typeof content === 'string' ? content : JSON.stringify(content), NOW);

describe('the notebook as a file', () => {
  it('gives back every correction', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(edit, moment, type), { maxLength: 12 }), async (made) => {
        const stored = (await Promise.all(made.map((args) => store(...args)))).flat();
        const once = [...new Map(stored.map((one) => [one.id, one])).values()];
        expect(await readNotebookFile(notebookFile(withEdits(once)), NOW)).toEqual(withEdits(once));
      }),
      { numRuns: 150 },
    );
  });

  it('is JSON that a person can read', async () => {
    expect(notebookFile(withEdits(await kept({ kind: 'never-mark', form: 'Tarn' })))).toBe(
      [
        '{',
        '  "format": "sidelight-notebook",',
        '  "version": 3,',
        '  "actorEdits": [',
        '    {',
        '      "edit": {',
        '        "kind": "never-mark",',
        '        "form": "Tarn"',
        '      },',
        '      "madeAt": "2026-01-01T12:00:00.000Z",',
        '      "actors": []',
        '    }',
        '  ],',
        '  "judgements": [],',
        '  "wordings": [],',
        '  "keptArticles": [],',
        '  "subscriptions": []',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['', 'it is no JSON'],
    ['['.repeat(200_000), 'it is no JSON'],
    ['null', 'it is no notebook of Sidelight'],
    ['{"format":"other","version":1,"actorEdits":[]}', 'it is no notebook of Sidelight'],
    ['{"format":"sidelight-notebook","version":"1","actorEdits":[]}', 'it is no notebook of Sidelight'],
    ['{"format":"sidelight-notebook","version":1}', 'it has not the lists that format 1 has'],
    ['{"format":"sidelight-notebook","version":0,"actorEdits":[]}', 'its format is not known'],
    ['{"format":"sidelight-notebook","version":2,"actorEdits":[]}', 'it has not the lists that format 2 has'],
    [
      '{"format":"sidelight-notebook","version":3,"actorEdits":[],"judgements":[],"wordings":[]}',
      'it has not the lists that format 3 has',
    ],
    ['{"format":"sidelight-notebook","version":4,"actorEdits":{}}', 'written by a newer version'],
    [`"${'x'.repeat(60_000_001)}"`, 'larger than any notebook'],
    [
      `{"format":"sidelight-notebook","version":1,"actorEdits":[${'0,'.repeat(20_000)}0]}`,
      'of the kind “correction” it has more than 20000',
    ],
  ])('refuses what it did not write (%#)', async (text, why) => {
    await expect(read(text)).rejects.toMatchObject({
      name: 'NotebookError',
      problem: { message: expect.stringContaining(why) },
    });
  });

  it.each<readonly [string, (entry: Record<string, Record<string, unknown>>) => unknown, string]>([
    ['no record', () => 7, 'it is no record'],
    ['nothing', () => null, 'it is no record'],
    ['no edit', ({ edit: _, ...rest }) => rest, '“edit” is missing'],
    ['an unknown kind', (entry) => ({ ...entry, edit: { kind: 'praise' } }), 'is no kind of correction'],
    ['a text as edit', (entry) => ({ ...entry, edit: 'merge' }), '“edit” is no kind of correction'],
    ['an id that is a list', (entry) => spoilt(entry, { actor: ['ivo-tarn'] }), '“edit.actor” is no text'],
    ['an endless id', (entry) => spoilt(entry, { into: 'x'.repeat(201) }), '“edit.into” is longer than 200'],
    ['a missing id', (entry) => spoilt(entry, { into: undefined }), '“edit.into” is missing'],
    ['a merge with itself', (entry) => spoilt(entry, { into: 'mara-tarn' }), 'merges an actor with itself'],
    ['other actors', (entry) => spoilt(entry, { into: 'norland' }), 'has other actors than'],
    ['no actors', (entry) => ({ ...entry, actors: [] }), 'has other actors than'],
    [
      'hosts of actors',
      (entry) => ({ ...entry, actors: Array(50).fill(entry.actors?.[0]) }),
      '“actors” has more',
    ],
    ['a vague date', (entry) => ({ ...entry, madeAt: '2026' }), '“madeAt” is no date with time'],
    ['a date to come', (entry) => ({ ...entry, madeAt: '2031-01-01T00:00:00.000Z' }), 'is still to come'],
  ])('says which correction is wrong: %s', async (_, spoil, why) => {
    const file = await exported(
      { kind: 'never-mark', form: 'Tarn' },
      { kind: 'merge', actor: 'mara-tarn', into: 'ivo-tarn' },
    );
    file.actorEdits[1] = spoil(file.actorEdits[1]);
    const failure = await read(file).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'NotebookError' });
    expect(String(failure)).toContain('correction 2: ');
    expect(String(failure)).toContain(why);
  });

  it('refuses a name of two lines, and one correction that is there twice', async () => {
    const file = await exported({ kind: 'never-mark', form: 'Tarn' });
    const [entry] = file.actorEdits;
    const twoLines = { ...entry, edit: { ...entry.edit, form: 'Ivo\nTarn' } };
    await expect(read({ ...file, actorEdits: [twoLines] })).rejects.toThrow('“edit.form” begins or ends');
    await expect(read({ ...file, actorEdits: [entry, entry] })).rejects.toThrow(
      'correction 2: it is there twice',
    );
  });

  it('takes anything at all without more than a refusal', async () => {
    const file = await exported({ kind: 'split', form: 'Tarn', actor: 'ivo-tarn' });
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        for (const content of [value, { ...file, actorEdits: value }, { ...file, actorEdits: [value] }]) {
          const outcome = await read(content).catch((error: unknown) => error);
          if (outcome instanceof Error) expect(outcome).toMatchObject({ name: 'NotebookError' });
          else expect(outcome).toEqual(withEdits([]));
        }
      }),
    );
  });
});

function spoilt(entry: Record<string, Record<string, unknown>>, fields: Record<string, unknown>): unknown {
  return { ...entry, edit: { ...entry.edit, ...fields } };
}
