import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../../utils/coverage/index/byte-reader.ts';
import { ByteWriter } from '../../../../utils/coverage/index/byte-writer.ts';
import { crc32, seal, unseal } from '../../../../utils/coverage/index/checksum.ts';
import { FrequencySketch } from '../../../../utils/coverage/index/frequency-sketch.ts';
import { PostingBuffer } from '../../../../utils/coverage/index/posting-buffer.ts';
import { readPostings, writePostings } from '../../../../utils/coverage/index/posting-codec.ts';
import { mostPlaces, readPlaces } from '../../../../utils/coverage/index/read-places.ts';
import { packHead, placeOf, shardOf, unpackHead } from '../../../../utils/coverage/index/segment-head.ts';
import { ShardCursor, TermBuffer } from '../../../../utils/coverage/index/shard-cursor.ts';
import { ShardWriter } from '../../../../utils/coverage/index/shard-writer.ts';
import { packTailEntry, TailEntry, TailTerms } from '../../../../utils/coverage/index/tail-entry.ts';
import { readTerm, writeTerm } from '../../../../utils/coverage/index/term-bytes.ts';
import { Tombstones } from '../../../../utils/coverage/index/tombstones.ts';
import { anyTerms, TERMS } from './example-terms.ts';

/** Any string, halves of surrogate pairs included. */
const anyTerm = fc.oneof(
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    maxLength: 40,
  }),
  fc.constantFrom(...TERMS),
);
const anyTermBefore = fc.tuple(anyTerm, anyTerm);

/** Places in ascending order, with weights in quarters. */
const anyPostings = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 1, max: 255 })), {
    selector: ([place]) => place,
    minLength: 1,
    maxLength: 60,
  })
  .map((postings) => postings.sort((a, b) => a[0] - b[0]));

function bufferOf(postings: readonly (readonly [number, number])[]): PostingBuffer {
  const buffer = new PostingBuffer();
  for (const [place, quarters] of postings) buffer.push(place, quarters);
  return buffer;
}

function bytesOf(term: string): Uint8Array {
  const writer = new ByteWriter();
  writeTerm(writer, term);
  return writer.written.slice();
}

function postingsAt(cursor: ShardCursor): [number, number][] {
  const found: [number, number][] = [];
  cursor.postings((place, quarters) => found.push([place, quarters]));
  return found;
}

describe('numbers', () => {
  it('come back as they were written', () => {
    const anyNumber = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
    fc.assert(
      fc.property(fc.array(anyNumber), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.number(number);
        const reader = new ByteReader(writer.written);
        expect(numbers.map(() => reader.number())).toEqual(numbers);
        expect(reader.done).toBe(true);
      }),
    );
  });
});

describe('a checksum', () => {
  it('is that of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('notices a change of any byte and the loss of any', () => {
    const anyBytes = fc.uint8Array({ maxLength: 60 });
    fc.assert(
      fc.property(anyBytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, mask) => {
        const sealed = seal(bytes);
        expect(unseal(sealed)).toEqual(bytes);
        const changed = sealed.with(at % sealed.length, (sealed[at % sealed.length] ?? 0) ^ mask);
        expect(unseal(changed)).toBeNull();
        expect(unseal(sealed.subarray(0, at % 4))).toBeNull();
      }),
    );
    expect(unseal(undefined)).toBeNull();
  });
});

describe('a packed term', () => {
  it('comes back, and its bytes stand in the order of code units', () => {
    fc.assert(
      fc.property(anyTermBefore, ([a, b]) => {
        const [first, second] = [bytesOf(a), bytesOf(b)];
        expect(readTerm(first, 0, first.length)).toBe(a);
        expect(Math.sign(Buffer.compare(first, second))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});

describe('packed postings', () => {
  it('come back with their weights', () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        const writer = new ByteWriter();
        writer.byte(7);
        writePostings(writer, bufferOf(postings));
        const found: [number, number][] = [];
        readPostings(writer.written, 1, writer.length, (place, quarters) => found.push([place, quarters]));
        expect(found).toEqual(postings);
      }),
    );
  });

  it('come back without their weights, whatever lies behind', () => {
    fc.assert(
      fc.property(anyPostings, fc.uint8Array({ maxLength: 12 }), (postings, behind) => {
        const writer = new ByteWriter();
        writer.byte(7);
        writePostings(writer, bufferOf(postings));
        const end = writer.length;
        writer.append(behind);
        const room = new Uint32Array(1 + mostPlaces(writer.written, 1, end));
        expect(room.length).toBeGreaterThan(postings.length);
        expect(readPlaces(writer.written, 1, end, room, 1)).toBe(1 + postings.length);
        expect([...room.subarray(1, 1 + postings.length)]).toEqual(postings.map(([place]) => place));
      }),
    );
  });

  it('take little over a bit for a common weight in the next document', () => {
    const writer = new ByteWriter();
    writePostings(writer, bufferOf(Array.from({ length: 400 }, (_, place) => [place, 4] as const)));
    expect(writer.length).toBeLessThan(104);
  });

  it('take few bits where a gap is unlike all others', () => {
    const writer = new ByteWriter();
    const near = Array.from({ length: 400 }, (_, place) => [place, 4] as const);
    writePostings(writer, bufferOf([...near, [300_000, 255]]));
    expect(writer.length).toBeLessThan(700);
  });

  it('are sorted where segments interleave', () => {
    fc.assert(
      fc.property(anyPostings, fc.infiniteStream(fc.nat()), (postings, order) => {
        const shuffled = postings
          .map((posting) => ({ posting, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ posting }) => posting);
        const buffer = bufferOf(shuffled);
        buffer.sort();
        const { documents, weights } = buffer.copy();
        expect([...documents]).toEqual(postings.map(([place]) => place));
        expect([...weights]).toEqual(postings.map(([, quarters]) => quarters / 4));
      }),
    );
  });
});

describe('shards', () => {
  const anyEntries = fc
    .uniqueArray(fc.tuple(anyTerm, anyPostings), { selector: ([term]) => term, maxLength: 120 })
    .map((entries) => entries.sort(([a], [b]) => (a < b ? -1 : 1)));

  it('hold their terms in order, each with its postings, and are found by their separators', () => {
    fc.assert(
      fc.property(anyEntries, fc.array(anyTerm), (entries, others) => {
        const writer = new ShardWriter();
        for (const [term, postings] of entries) writer.add(term, bufferOf(postings));
        writer.finish();
        const shards = writer.shards.map((shard) => unseal(shard) ?? new Uint8Array());
        const read = shards.flatMap((shard) => {
          const buffer = new TermBuffer();
          const cursor = new ShardCursor(shard);
          const found: [string, [number, number][]][] = [];
          while (cursor.next()) found.push([cursor.termAfter(buffer), postingsAt(cursor)]);
          return found;
        });
        expect(read).toEqual(entries);

        const head = {
          documents: new Uint32Array(),
          lengths: new Uint16Array(),
          separators: writer.separators,
        };
        const postingsOf = new Map(entries);
        for (const term of [...postingsOf.keys(), ...others]) {
          const shard = shards[shardOf(head, term)];
          const cursor = shard === undefined ? null : new ShardCursor(shard);
          const found = cursor?.seek(bytesOf(term)) ? postingsAt(cursor) : undefined;
          expect(found).toEqual(postingsOf.get(term));
        }
      }),
    );
  });

  it('are closed at four thousand bytes, but for a term that has more', () => {
    const writer = new ShardWriter();
    for (let i = 0; i < 3000; i += 1) writer.add(`word${String(i).padStart(5, '0')}`, bufferOf([[i, 4]]));
    writer.add('x', bufferOf(Array.from({ length: 90_000 }, (_, i) => [i, 4] as const)));
    writer.finish();
    const sizes = writer.shards.map(({ length }) => length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.at(-1)).toBeGreaterThan(9000);
    for (const size of sizes.slice(0, -2)) {
      expect(size).toBeGreaterThan(3900);
      expect(size).toBeLessThanOrEqual(4110);
    }
    expect(writer.separators.at(-1)).toBe('x');
  });
});

describe('the head of a segment', () => {
  it('comes back, and tells the places of documents', () => {
    const anyHead = fc.record({
      documents: fc
        .uniqueArray(fc.oneof(fc.nat(40), fc.integer({ min: 0, max: 2 ** 32 - 2 })))
        .map((documents) => Uint32Array.from(documents).sort()),
      separators: fc.uniqueArray(anyTerm).map((separators) => separators.sort()),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(anyHead, ({ documents, separators, seed }) => {
        const lengths = Uint16Array.from(documents, (_, i) => seed + i);
        expect(unpackHead(packHead({ documents, lengths, separators }))).toEqual({
          documents,
          lengths,
          separators,
        });
        const head = { documents, lengths, separators };
        for (const [place, document] of documents.entries()) expect(placeOf(head, document)).toBe(place);
        for (const document of [0, 1, 41, 2 ** 32 - 1])
          expect(placeOf(head, document)).toBe(documents.indexOf(document));
      }),
    );
  });
});

describe('tombstones', () => {
  it('come back, for the segment that they belong to', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.array(fc.nat(99)), (documents, places) => {
        const removed = new Set(places.filter((place) => place < documents));
        const tombstones = Tombstones.none(documents);
        for (const place of removed) tombstones.add(place);
        const unpacked = Tombstones.unpack(tombstones.pack(), documents);
        for (let place = 0; place < documents; place += 1)
          expect(unpacked?.has(place)).toBe(removed.has(place));
        expect(Tombstones.unpack(tombstones.pack(), documents + 8)).toBeNull();
      }),
    );
  });
});

/** The weights that an entry tells when it is asked for terms. */
function weightsOf(entry: TailEntry | null, terms: readonly string[]): Map<string, number> {
  const wanted = new TailTerms(new Set(terms));
  const weights = new Map<string, number>();
  entry?.visitMatches(wanted, (which, quarters) => weights.set(wanted.terms[which] ?? '', quarters / 4));
  return weights;
}

describe('an entry of the tail', () => {
  it('tells the weight of each of its terms, and of no other', () => {
    const unlike = fc.array(anyTerm);
    fc.assert(
      fc.property(anyTerms, unlike, (terms, others) => {
        const entry = TailEntry.unpack({ document: 5, bytes: packTailEntry(terms) });
        expect(entry?.length).toBe(terms.length * 4);
        expect(weightsOf(entry, [...TERMS, ...others])).toEqual(terms.weights);
        const begun = new Map<string, number>();
        entry?.visitTerms('har', (term, quarters) => begun.set(term, quarters / 4));
        expect(begun).toEqual(new Map([...terms.weights].filter(([term]) => term.startsWith('har'))));
      }),
    );
  });

  it('tells terms apart whose hashes are the same', () => {
    const { terms: words, hashes } = new TailTerms(Array.from({ length: 3000 }, (_, i) => `word${i}`));
    const pairs = words.flatMap((word, i) =>
      hashes[i] === hashes[i + 1] ? [[word, words[i + 1] ?? '']] : [],
    );
    expect(pairs.length).toBeGreaterThan(10);
    for (const [first = '', second = ''] of pairs) {
      for (const kept of [first, second]) {
        const weights = new Map([[kept, 2]]);
        const entry = TailEntry.unpack({ document: 1, bytes: packTailEntry({ weights, length: 1 }) });
        expect(weightsOf(entry, [first, second])).toEqual(weights);
      }
      const both = new Map([
        [first, 2],
        [second, 3],
      ]);
      const entry = TailEntry.unpack({ document: 1, bytes: packTailEntry({ weights: both, length: 1 }) });
      expect(weightsOf(entry, [first, second])).toEqual(both);
    }
  });

  it('refuses weights that it cannot hold', () => {
    for (const weight of [0, -1, 64, Number.NaN])
      expect(() => packTailEntry({ weights: new Map([['a', weight]]), length: 1 })).toThrow(RangeError);
  });
});

describe('the counts of terms', () => {
  it('are never too low, and nearly always right', () => {
    const sketch = new FrequencySketch();
    const counts = new Map(Array.from({ length: 20_000 }, (_, i) => [`word${i}`, 1 + (i % 50)]));
    for (const [word, count] of counts) sketch.add(word, count);
    const read = FrequencySketch.unpack(sketch.pack());
    let right = 0;
    for (const [word, count] of counts) {
      expect(read?.estimate(word)).toBeGreaterThanOrEqual(count);
      if (read?.estimate(word) === count) right += 1;
    }
    expect(right / counts.size).toBeGreaterThan(0.95);
  });

  it('can be taken back, but for what is too common to be counted', () => {
    const sketch = new FrequencySketch();
    sketch.add('harbour', 10);
    sketch.subtract('harbour', 3);
    expect(sketch.estimate('harbour')).toBe(7);
    sketch.add('the', 65_530);
    sketch.add('the', 5);
    expect(sketch.estimate('the')).toBe(Number.POSITIVE_INFINITY);
    sketch.subtract('the', 60_000);
    expect(sketch.estimate('the')).toBe(Number.POSITIVE_INFINITY);
  });
});
