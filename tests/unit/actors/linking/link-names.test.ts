import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorType } from '../../../../utils/actors/actor.ts';
import type { ActorEntry } from '../../../../utils/actors/dictionary/actor-entry.ts';
import { linkNames } from '../../../../utils/actors/linking/link-names.ts';
import type { LinkableName } from '../../../../utils/actors/linking/linkable-name.ts';
import { indexPersons } from '../../../../utils/actors/linking/listed-persons.ts';

const TARNIA: ActorEntry = { id: 'tarnia', name: 'Tarnia', type: 'state', aliases: ['Republic of Tarnia'] };
const FUND: ActorEntry = {
  id: 'world-fish-fund',
  name: 'World Fish Fund',
  type: 'organisation',
  aliases: ['WFF'],
};
const SKARHOLM: ActorEntry = { id: 'skarholm', name: 'Skarholm', type: 'place', aliases: [] };
const ENTRIES: readonly ActorEntry[] = [
  TARNIA,
  FUND,
  SKARHOLM,
  {
    id: 'olena-horbatenko',
    name: 'Olena Horbatenko',
    type: 'person',
    aliases: ['Horbatenko'],
    description: 'president of Tarnia',
  },
  { id: 'ivo-brenk', name: 'Ivo Brenk', type: 'person', aliases: [], description: 'mayor of Skarholm' },
  { id: 'ana-brenk', name: 'Ana Brenk', type: 'person', aliases: [], description: 'treasurer of Tarnia' },
];
const listed = indexPersons(ENTRIES);

type Written = readonly [name: string, type?: ActorType, more?: Partial<LinkableName>];

function link(names: readonly Written[], named: readonly ActorEntry[] = []) {
  return linkNames(
    names.map(([name, type = 'person', more]) => ({ name, type, known: null, ...more })),
    { named, listed },
  );
}

const ids = (names: readonly Written[], named?: readonly ActorEntry[]) =>
  link(names, named).map(({ actor }) => actor);
const reasons = (names: readonly Written[], named?: readonly ActorEntry[]) =>
  link(names, named).map(({ because }) => because);

describe('people', () => {
  test('surname, given name, initials, title, nickname and slip go to the full name', () => {
    const names: Written[] = [
      ['Rosa Maria Tolvanen'],
      ['Tolvanen'],
      ['Rosa'],
      ['R. M. Tolvanen'],
      ['Mrs Tolvanen'],
      ['Rosa “Rosie” Tolvanen'],
      ['Rosa Maria Tovlanen'],
    ];
    expect(new Set(ids(names))).toEqual(new Set(['rosa-maria-tolvanen']));
    expect(reasons(names)).toEqual([
      { kind: 'new-name' },
      { kind: 'part-of-name', part: 'surname', of: 'Rosa Maria Tolvanen' },
      { kind: 'part-of-name', part: 'given-name', of: 'Rosa Maria Tolvanen' },
      { kind: 'part-of-name', part: 'initials', of: 'Rosa Maria Tolvanen' },
      { kind: 'part-of-name', part: 'surname', of: 'Rosa Maria Tolvanen' },
      { kind: 'part-of-name', part: 'part', of: 'Rosa Maria Tolvanen' },
      { kind: 'misspelling', of: 'Rosa Maria Tolvanen' },
    ]);
  });

  test('a surname of two people goes to neither, unless it stood before the second came', () => {
    const [ivo, ana, bare] = ids([['Ivo Tarn'], ['Ana Tarn'], ['Tarn']]);
    expect(new Set([ivo, ana, bare]).size).toBe(3);
    const [first, short, second] = ids([['Ivo Tarn'], ['Tarn'], ['Ana Tarn']]);
    expect(short).toBe(first);
    expect(second).not.toBe(first);
  });

  test('a given name that is a particle elsewhere is a given name', () => {
    expect(new Set(ids([['Ana Tarn'], ['Ben Tarn'], ['Al Tarn']])).size).toBe(3);
    expect(reasons([['Ben Tarn'], ['Tarn']])[1]).toEqual({
      kind: 'part-of-name',
      part: 'surname',
      of: 'Ben Tarn',
    });
    expect(new Set(ids([['Rosa van der Tolva'], ['Van der Tolva'], ['Tolva']])).size).toBe(1);
  });

  test('generations of one name are different people', () => {
    expect(new Set(ids([['Karl II'], ['Karl III']])).size).toBe(2);
    expect(new Set(ids([['Ivo Tarn Jr'], ['Ivo Tarn Sr.']])).size).toBe(2);
    expect(new Set(ids([['Ivo Tarn Jr'], ['Tarn']])).size).toBe(1);
    // "Xi" is a number nowhere.
    expect(ids([['Xi Jinping'], ['Xi'], ['Xi Zhongxun']])).toEqual([
      'xi-jinping',
      'xi-jinping',
      'xi-zhongxun',
    ]);
  });

  test('the same words again are known from their first place', () => {
    expect(reasons([['Rosa Tolvanen'], ['Rosa Tolvanen'], ['Roza Tolvanen']])[1]).toEqual({
      kind: 'same-words',
      as: 'Rosa Tolvanen',
    });
    expect(reasons([['Horbatenko', 'person', { known: 'olena-horbatenko' }], ['Mrs Horbatenko']])[1]).toEqual(
      {
        kind: 'same-words',
        as: 'Horbatenko',
      },
    );
    expect(reasons([['Dmitry Orlov'], ['Dmitriy Orlow']])[1]).toEqual({
      kind: 'transliteration',
      of: 'Dmitry Orlov',
    });
  });

  test('never meet an organisation or place of their name', () => {
    expect(ids([['Tolvanen', 'organisation'], ['Rosa Tolvanen'], ['Tolvanen']])).toEqual([
      'tolvanen',
      'rosa-tolvanen',
      'rosa-tolvanen',
    ]);
    expect(ids([['Tolvanen', 'organisation'], ['Tolvanen']])).toEqual(['tolvanen', 'tolvanen-person']);
  });
});

describe('people of the list', () => {
  test('are found under a spelling that it does not have', () => {
    expect(link([['Olena Horbatenka']])).toEqual([
      { actor: 'olena-horbatenko', because: { kind: 'transliteration', of: 'Olena Horbatenko' } },
    ]);
    expect(ids([['Horbatenka']])).toEqual(['olena-horbatenko']);
  });

  test('stand back behind somebody whom the article introduces', () => {
    expect(ids([['Max Horbatenka'], ['Horbatenka']])).toEqual(['max-horbatenko', 'max-horbatenko']);
  });

  test('are found by a bare surname where the article speaks for one of them', () => {
    expect(link([['Brenk']], [SKARHOLM])).toEqual([
      {
        actor: 'ivo-brenk',
        because: { kind: 'only-bearer', surname: 'Brenk', by: { id: 'skarholm', name: 'Skarholm' } },
      },
    ]);
    expect(ids([['Brenk']])).toEqual(['brenk-person']);
    expect(ids([['Brenk']], [SKARHOLM, TARNIA])).toEqual(['brenk-person']);
  });
});

describe('organisations and places', () => {
  const body = (name: string, more: Partial<LinkableName> = {}): Written => [name, 'organisation', more];

  test.each([
    ['Norvik Fisheries Council', 'NFC', 'acronym'],
    ['Norvik Fisheries Council', 'Fisheries Council', 'short-form'],
    ['Norvik Fisheries Council', 'Council', 'short-form'],
    ['Tolva Observatory for Marine Life', 'Observatory', 'short-form'],
    ['University of Norvik', 'Norvik University', 'short-form'],
    ['Ministry for Family Affairs', 'Family Ministry', 'short-form'],
    ['Norvik Liberal Party', 'Norvik Liberals', 'short-form'],
    ['Skarholm Ravens', 'Ravens', 'short-form'],
    ['Norvik Steel Corporation', 'Norvik Steel', 'short-form'],
    ['Ministry of Defence', 'Ministry of Defense', 'transliteration'],
    ['Jacksonmere Jaguars', 'Jaksonmere Jaguars', 'misspelling'],
  ])('%s and %s: %s', (long, short, kind) => {
    const [first, second] = link([body(long), body(short)]);
    expect(second?.actor).toBe(first?.actor);
    const because = [first?.because.kind, second?.because.kind];
    expect(because).toContain(kind);
  });

  test.each([
    ['Foreign Ministry', 'Defence Ministry', 'Ministry'],
    ['Norvik Bank', 'Tolva Bank', 'Bank'],
    ['Norvik Fisheries Council', 'National Farm Chamber', 'NFC'],
  ])('%s and %s leave %s alone', (one, other, short) => {
    const [a, b, c] = ids([body(one), body(other), body(short)]);
    expect(new Set([a, b, c]).size).toBe(3);
  });

  test('a town is no short form of its university, nor a ministry of another', () => {
    expect(new Set(ids([body('University of Norvik'), ['Norvik', 'place'], body('Norvik')])).size).toBe(2);
    expect(new Set(ids([body('Foreign Ministry'), body('Defence Ministry')])).size).toBe(2);
  });

  test('a generic short form finds a listed body that the article names by its acronym', () => {
    expect(link([body('WFF', { known: 'world-fish-fund' }), body('Fund')], [FUND])[1]).toEqual({
      actor: 'world-fish-fund',
      because: { kind: 'short-form', of: 'World Fish Fund' },
    });
  });

  test('a bracket teaches an acronym both ways, of foreign names too', () => {
    const after = link([body('Federation of Tolva Mines'), body('BTM', { inBrackets: true }), body('BTM')]);
    expect(after[2]).toEqual({
      actor: 'federation-of-tolva-mines',
      because: { kind: 'acronym', of: 'Federation of Tolva Mines', inBrackets: true },
    });
    const before = link([body('NFC'), body('Norvik Fisheries Council', { inBrackets: true })]);
    expect(before[0]?.actor).toBe('norvik-fisheries-council');
    expect(ids([body('Federation of Tolva Mines'), body('BTM')])[1]).toBe('btm');
    expect(ids([['Rosa Tolvanen'], body('BTM', { inBrackets: true })])[1]).toBe('btm');
  });

  test('a full name comes to the acronym that the list knows', () => {
    expect(ids([body('WFF', { known: 'world-fish-fund' }), body('Worldwide Fish Fund')])).toEqual([
      'world-fish-fund',
      'world-fish-fund',
    ]);
  });

  test('places lose only the word for their kind', () => {
    expect(
      ids([
        ['Rakhmar State', 'place'],
        ['Rakhmar', 'place'],
      ]),
    ).toEqual(['rahmar-state', 'rahmar-state']);
    expect(
      new Set(
        ids([
          ['Lake Tolva', 'place'],
          ['Tolva', 'place'],
        ]),
      ).size,
    ).toBe(2);
  });

  test('an actor that is known only weakly stands back behind a fuller name', () => {
    const town = body('Skarholm', { known: 'skarholm', isWeak: true });
    expect(ids([body('Rovers Skarholm'), town])).toEqual(['rovers-skarholm', 'rovers-skarholm']);
    expect(ids([town])).toEqual(['skarholm']);
  });
});

const name = fc.record({
  name: fc.oneof(
    fc
      .array(
        fc.constantFrom('Ivo', 'Ana', 'Tarn', 'Brenk', 'Norvik', 'Bank', 'of', 'NB', 'al-Tarn', 'J.', 'Fund'),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((words) => words.join(' ')),
    fc.string({ maxLength: 8 }),
  ),
  type: fc.constantFrom<ActorType>('person', 'organisation', 'place', 'group', 'state'),
  known: fc.constantFrom(null, null, 'skarholm', 'world-fish-fund'),
  inBrackets: fc.boolean(),
});

test('every name gets an actor, known ones keep theirs, and equal names meet', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const links = linkNames(names, { named: [FUND], listed });
      expect(links.length).toBe(names.length);
      expect(linkNames(names, { named: [FUND], listed })).toEqual(links);
      const seen = new Map<string, string>();
      links.forEach(({ actor }, at) => {
        expect(actor).not.toBe('');
        const { name: written, type, known } = names[at] ?? {};
        if (known != null) expect(actor).toBe(known);
        else {
          const key = `${written}|${type}`;
          expect(seen.get(key) ?? actor).toBe(actor);
          seen.set(key, actor);
        }
      });
    }),
    { numRuns: 300 },
  );
});
