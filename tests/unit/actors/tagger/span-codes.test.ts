import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorType } from '../../../../utils/actors/actor.ts';
import type { NamedCandidate } from '../../../../utils/actors/names/candidate.ts';
import { dictionaryCodes, ruleCodes } from '../../../../utils/actors/tagger/span-codes.ts';

const TYPES: readonly ActorType[] = ['person', 'organisation', 'group', 'state', 'place'];

function candidate(from: number, to: number, type: ActorType, confidence = 0.7): NamedCandidate {
  return { from, to, type, confidence, readings: [], titled: false };
}

function match(
  from: number,
  to: number,
  ...readings: [type: ActorType, ambiguous: boolean, acronym: boolean][]
) {
  return {
    from,
    to,
    readings: readings.map(([type, ambiguous, acronym]) => ({
      entry: { id: type, name: type, type, aliases: [], ambiguous: [] },
      form: type,
      ambiguous,
      acronym,
    })),
  };
}

describe('ruleCodes', () => {
  test('words outside of all names have 0, all others more', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(6), fc.constantFrom(...TYPES), (from, more, type) => {
        const to = from + more + 1;
        const codes = ruleCodes(20, [candidate(from, to, type)]);
        codes.forEach((code, at) => {
          expect(code > 0).toBe(at >= from && at < to);
        });
      }),
    );
  });

  test('tell the place in the name', () => {
    const [first, second, third, last] = ruleCodes(4, [candidate(0, 4, 'person')]);
    const [alone] = ruleCodes(1, [candidate(0, 1, 'person')]);
    expect(second).toBe(third);
    expect(new Set([first, second, last, alone]).size).toBe(4);
  });

  test('tell types and steps of confidence apart', () => {
    const codes = TYPES.flatMap((type) =>
      [0.5, 0.65, 0.85].map((confidence) => ruleCodes(1, [candidate(0, 1, type, confidence)])[0]),
    );
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('dictionaryCodes', () => {
  const code = (...readings: [ActorType, boolean, boolean][]) =>
    dictionaryCodes(1, [match(0, 1, ...readings)])[0];

  test('words outside of all matches have 0', () => {
    expect([...dictionaryCodes(3, [match(1, 2, ['state', false, false])])].map((one) => one > 0)).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('tell types, doubt and writing apart', () => {
    const codes = TYPES.flatMap((type) =>
      [true, false].flatMap((doubt) => [true, false].map((acronym) => code([type, doubt, acronym]))),
    );
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('are the same whatever the order of readings', () => {
    expect(code(['person', true, false], ['place', false, false])).toBe(
      code(['place', false, false], ['person', true, false]),
    );
  });

  test('one reading without doubt makes the form a sure one', () => {
    expect(code(['place', true, false], ['place', false, false])).toBe(code(['place', false, false]));
    expect(code(['place', true, false], ['place', true, false])).not.toBe(code(['place', false, false]));
  });
});
