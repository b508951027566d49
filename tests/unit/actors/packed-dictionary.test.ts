import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ActorDictionary,
  buildActorDictionary,
  formKey,
} from '../../../utils/actors/dictionary/actor-dictionary.ts';
import type { ActorEntry } from '../../../utils/actors/dictionary/actor-entry.ts';
import { builtInActors } from '../../../utils/actors/dictionary/built-in-actors.ts';
import { layeredDictionary } from '../../../utils/actors/dictionary/layered-dictionary.ts';
import { packDictionary } from '../../../utils/actors/dictionary/pack-dictionary.ts';
import { openPackedDictionary } from '../../../utils/actors/dictionary/packed-dictionary.ts';
import { PackedDictionaryError } from '../../../utils/actors/dictionary/packed-format.ts';

// Few words, so that actors share forms, surnames and first words; and anything at all, lone surrogates included.
const word = fc.constantFrom(
  'Tarn',
  'TARN',
  'Ivo',
  'ivo',
  'Ìvö',
  'W.H.O.',
  'WHO',
  'Łódź',
  '北京',
  'of',
  'al-Tarn',
  "O'Tarn",
);
const form = fc.oneof(
  { weight: 5, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const entry: fc.Arbitrary<ActorEntry> = fc.record(
  {
    id: fc.oneof(fc.constantFrom('tarn', 'ivo-tarn', 'who'), fc.string({ unit: 'grapheme' })),
    name: form,
    type: fc.constantFrom('person', 'organisation', 'state', 'place', 'group'),
    aliases: fc.array(form, { maxLength: 4 }),
    ambiguous: fc.array(form, { maxLength: 2 }),
    standsFor: fc.constantFrom('tarn', 'who'),
    description: form,
    asOf: fc.constant('2026-01'),
  },
  { requiredKeys: ['id', 'name', 'type', 'aliases'] },
);
const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 30 });

function expectSameAnswers(one: ActorDictionary, other: ActorDictionary, asked: readonly ActorEntry[]): void {
  for (const { id } of asked) expect(one.entry(id)).toEqual(other.entry(id));
  const forms = asked.flatMap(({ name, aliases, ambiguous = [] }) => [name, ...aliases, ...ambiguous]);
  for (const key of new Set(forms.map(formKey))) {
    expect(one.lookup(key)).toEqual(other.lookup(key));
    for (const token of key.split(' ')) expect(one.longest(token)).toBe(other.longest(token));
  }
}

function expectSameSurnames(
  one: ActorDictionary,
  other: ActorDictionary,
  asked: readonly ActorEntry[],
): void {
  for (const { name } of asked) {
    const surname = formKey(name).split(' ').at(-1) ?? '';
    expect(one.bySurname(surname)).toEqual(other.bySurname(surname));
  }
}

/** What an entry says but for how a place stands for somebody, which is not packed. */
function packable({
  id,
  name,
  type,
  aliases,
  ambiguous,
  standsFor,
  description,
  asOf,
}: ActorEntry): ActorEntry {
  return {
    id,
    name,
    type,
    aliases,
    ...(ambiguous && { ambiguous }),
    ...(standsFor && { standsFor }),
    ...(description && { description }),
    ...(asOf && { asOf }),
  };
}

describe('a packed dictionary', () => {
  it('answers as the plain one does', () => {
    fc.assert(
      fc.property(entries, entries, (known, asked) => {
        const packed = openPackedDictionary(packDictionary(known));
        const plain = buildActorDictionary(known);
        expectSameAnswers(packed, plain, [...known, ...asked]);
        expectSameSurnames(packed, plain, [...known, ...asked]);
      }),
    );
  });

  it('holds the built-in list', () => {
    const listed = [...new Map(builtInActors().map((one) => [one.id, packable(one)])).values()];
    const packed = openPackedDictionary(packDictionary(listed));
    const plain = buildActorDictionary(listed);
    expectSameAnswers(packed, plain, listed);
    expectSameSurnames(packed, plain, listed);
    expect(packed.lookup('european union')).toHaveLength(1);
  });

  it('lies anywhere in a larger buffer', () => {
    const bytes = packDictionary(builtInActors().slice(0, 9));
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    const [first] = builtInActors();
    expect(openPackedDictionary(moved.subarray(3)).entry(first?.id ?? '')?.name).toBe(first?.name);
  });

  it('refuses an actor that comes twice', () => {
    const tarn: ActorEntry = { id: 'tarn', name: 'Tarn', type: 'place', aliases: [] };
    expect(() => packDictionary([tarn, tarn])).toThrow(TypeError);
  });
});

describe('bytes that are no packed dictionary', () => {
  it('are refused, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => openPackedDictionary(bytes)).toThrow(PackedDictionaryError);
      }),
    );
  });

  it('are refused where a byte was changed', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 255 }), (known, place, change) => {
        const bytes = packDictionary(known);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(() => openPackedDictionary(bytes)).toThrow(PackedDictionaryError);
      }),
    );
  });

  it('are refused where they were cut or lengthened', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (known, place) => {
        const bytes = packDictionary(known);
        expect(() => openPackedDictionary(bytes.subarray(0, place % bytes.length))).toThrow(
          PackedDictionaryError,
        );
        const longer = new Uint8Array(bytes.length + 1 + (place % 9));
        longer.set(bytes);
        expect(() => openPackedDictionary(longer)).toThrow(PackedDictionaryError);
      }),
    );
  });

  it('are refused where another version wrote them, which the message says', () => {
    const bytes = packDictionary([]);
    new Uint32Array(bytes.buffer)[1] = 77;
    expect(() => openPackedDictionary(bytes)).toThrow(/Version 77/);
  });
});

describe('layers of dictionaries', () => {
  it('answer as one dictionary of all entries in order', () => {
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const layered = layeredDictionary([buildActorDictionary(first), buildActorDictionary(second)]);
        expectSameAnswers(layered, buildActorDictionary([...first, ...second]), [...first, ...second]);
      }),
    );
  });

  it('let the first that knows a surname say whose it is', () => {
    const person = (id: string, name: string): ActorEntry => ({ id, name, type: 'person', aliases: [] });
    const known = buildActorDictionary([person('ivo-tarn', 'Ivo Tarn')]);
    const corpus = buildActorDictionary([person('ada-tarn', 'Ada Tarn'), person('ada-moor', 'Ada Moor')]);
    const layered = layeredDictionary([known, corpus]);
    expect(layered.bySurname('tarn').map(({ id }) => id)).toEqual(['ivo-tarn']);
    expect(layered.bySurname('moor').map(({ id }) => id)).toEqual(['ada-moor']);
    expect(layered.bySurname('reed')).toEqual([]);
  });
});
