import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readWordVectors,
  rowOf,
  WordVectorsError,
  type WordVectorTable,
  writeWordVectors,
} from '../../../../utils/claims/meaning/word-vectors-file.ts';
import { textHash } from '../../../../utils/text/text-hash.ts';

const tables: fc.Arbitrary<WordVectorTable> = fc
  .tuple(fc.uniqueArray(fc.nat(0xffffffff), { maxLength: 12 }), fc.integer({ min: 1, max: 4 }))
  .chain(([fingerprints, half]) =>
    fc.record({
      fingerprints: fc.constant(Uint32Array.from(fingerprints).sort()),
      dimensions: fc.constant(2 * half),
      codes: fc.uint8Array({
        minLength: half * fingerprints.length,
        maxLength: half * fingerprints.length,
      }),
    }),
  );

describe('the file of word vectors', () => {
  test('reads what was written, wherever the bytes lie', () => {
    fc.assert(
      fc.property(tables, fc.nat(7), (table, offset) => {
        const bytes = writeWordVectors(table);
        const room = new Uint8Array(offset + bytes.length + 5).fill(99);
        room.set(bytes, offset);
        expect(readWordVectors(room.subarray(offset, offset + bytes.length))).toEqual(table);
      }),
    );
  });

  test('the same table is written the same', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(writeWordVectors(table)).toEqual(writeWordVectors(readWordVectors(writeWordVectors(table))));
      }),
    );
  });

  test('finds any single damaged byte, and a file that is cut or longer', () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.integer({ min: 1, max: 255 }), (table, place, change) => {
        const bytes = writeWordVectors(table);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(() => readWordVectors(bytes)).toThrow(WordVectorsError);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(() => readWordVectors(bytes.subarray(0, at))).toThrow(WordVectorsError);
        expect(() => readWordVectors(Uint8Array.from([...bytes, 0]))).toThrow(WordVectorsError);
      }),
    );
  });

  test('says what is wrong', () => {
    const bytes = writeWordVectors({
      fingerprints: Uint32Array.of(textHash('harbour')),
      dimensions: 2,
      codes: Uint8Array.of(0x8f),
    });
    expect(() => readWordVectors(new Uint8Array(3))).toThrow('no word vectors');
    expect(() => readWordVectors(new TextEncoder().encode('<!doctype html><title>404</title>'))).toThrow(
      'no word vectors',
    );
    expect(() => readWordVectors(bytes.with(4, 77))).toThrow('another version');
    expect(() => readWordVectors(bytes.with(bytes.length - 1, 0))).toThrow('damaged');
  });

  test('finds each row by its stem', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), fc.string(), (stems, other) => {
        const hashes = [...new Set(stems.map((stem) => textHash(stem)))].sort((one, two) => one - two);
        const table: WordVectorTable = {
          fingerprints: Uint32Array.from(hashes),
          dimensions: 2,
          codes: new Uint8Array(hashes.length),
        };
        for (const stem of stems) expect(rowOf(table, stem)).toBe(hashes.indexOf(textHash(stem)));
        expect(rowOf(table, other)).toBe(hashes.indexOf(textHash(other)));
      }),
    );
  });
});
