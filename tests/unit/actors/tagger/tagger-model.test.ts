import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABEL_COUNT } from '../../../../utils/actors/tagger/labels.ts';
import { withForbidden } from '../../../../utils/actors/tagger/sequence.ts';
import {
  MODEL_VERSION,
  readTaggerModel,
  type TaggerModel,
  TaggerModelError,
  writeTaggerModel,
} from '../../../../utils/actors/tagger/tagger-model.ts';

const models: fc.Arbitrary<TaggerModel> = fc.nat(4).chain((bits) => {
  const size = 2 ** bits * LABEL_COUNT;
  return fc.record({
    bits: fc.constant(bits),
    weights: fc.int8Array({ minLength: size, maxLength: size, min: -127, max: 127 }),
    step: fc.float({ min: Math.fround(1e-4), max: 1, noNaN: true }),
    recall: fc.float({ min: -4, max: 4, noNaN: true }),
    transitions: fc
      .float32Array({
        minLength: LABEL_COUNT ** 2,
        maxLength: LABEL_COUNT ** 2,
        min: -9,
        max: 9,
        noNaN: true,
      })
      .map(withForbidden),
    usage: fc.nat(5).chain((power) => fc.uint8Array({ minLength: 2 ** power, maxLength: 2 ** power })),
  });
});

/** What nothing reads may be anything; all else has to be found out. */
function expectSameOrNone(bytes: Uint8Array, model: TaggerModel): void {
  let got: TaggerModel;
  try {
    got = readTaggerModel(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(TaggerModelError);
    return;
  }
  expect(got).toEqual(model);
}

describe('readTaggerModel', () => {
  test('reads what was written, wherever the bytes lie', () => {
    fc.assert(
      fc.property(models, fc.nat(7), (model, offset) => {
        const bytes = writeTaggerModel(model);
        expect(readTaggerModel(bytes)).toEqual(model);
        const room = new Uint8Array(offset + bytes.length + 5).fill(99);
        room.set(bytes, offset);
        expect(readTaggerModel(room.subarray(offset, offset + bytes.length))).toEqual(model);
      }),
    );
  });

  test('the same model is written the same', () => {
    fc.assert(
      fc.property(models, (model) => {
        expect(writeTaggerModel(readTaggerModel(writeTaggerModel(model)))).toEqual(writeTaggerModel(model));
      }),
    );
  });

  test('a damaged byte never gives another model', () => {
    fc.assert(
      fc.property(models, fc.nat(), fc.integer({ min: 1, max: 255 }), (model, place, change) => {
        const bytes = writeTaggerModel(model);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expectSameOrNone(bytes, model);
      }),
      { numRuns: 300 },
    );
  });

  test('nor does a damaged byte of the header', () => {
    const model: TaggerModel = {
      bits: 1,
      weights: new Int8Array(2 * LABEL_COUNT).fill(3),
      step: 0.5,
      recall: 1,
      transitions: withForbidden(new Float32Array(LABEL_COUNT ** 2)),
      usage: Uint8Array.of(1, 2),
    };
    const whole = writeTaggerModel(model);
    const header = whole.length - 4 * model.transitions.length - model.usage.length - model.weights.length;
    for (let bit = 0; bit < 8 * header; bit += 1) {
      const bytes = whole.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expectSameOrNone(bytes, model);
    }
  });

  test('a part of a model is none, nor is a model with more behind it', () => {
    fc.assert(
      fc.property(models, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 9 }), (model, length, more) => {
        const bytes = writeTaggerModel(model);
        expect(() => readTaggerModel(bytes.subarray(0, length % bytes.length))).toThrow(TaggerModelError);
        expect(() => readTaggerModel(Uint8Array.of(...bytes, ...more))).toThrow(TaggerModelError);
      }),
    );
  });

  test('foreign bytes are no model', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(() => readTaggerModel(bytes)).toThrow(TaggerModelError);
      }),
    );
    expect(() => readTaggerModel(new TextEncoder().encode('<!doctype html>'.repeat(50)))).toThrow(
      'no tagger model',
    );
  });

  test('a model of another version says so', () => {
    fc.assert(
      fc.property(models, (model) => {
        const bytes = writeTaggerModel(model);
        new DataView(bytes.buffer).setUint16(4, MODEL_VERSION + 1, true);
        expect(() => readTaggerModel(bytes)).toThrow('another version');
      }),
      { numRuns: 5 },
    );
  });
});
