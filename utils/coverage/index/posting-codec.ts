import { BitReader, BitWriter } from './bits.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { PostingBuffer } from './posting-buffer.ts';

// Postings of a term are a row of bits: five bits say how many low bits of each gap are written as they are. Then, for
// each posting, the gap to the one before (how many places lie between) in the code of Rice (Rice and Plaunt 1971): its
// high bits as so many zeros and a one, then its low bits; and the weight. The last byte is filled up with zeros, which
// begin no posting. On news this takes a quarter less than whole bytes.
export const LOW_BITS = 5;

// A weight is one of the usual ones (one, two and one in the lead: nearly nine in ten in news), of eight that are
// less so, or any. So many zeros and a one tell which; quarters throughout.
export const USUAL = Uint8Array.of(4, 8, 5);
const LESS_USUAL = Uint8Array.of(12, 6, 16, 9, 20, 10, 13, 24);
export const LESS_USUAL_BITS = 3;
export const ANY_BITS = 8;
/** By weight, its place in {@link USUAL} followed by {@link LESS_USUAL}. */
const PLACES = Uint8Array.from({ length: 256 }, (_, quarters) => {
  const place = [...USUAL, ...LESS_USUAL].indexOf(quarters);
  return place < 0 ? 0xff : place;
});

/** Writes postings whose places ascend; places are below 2^24. */
export function writePostings(writer: ByteWriter, postings: PostingBuffer): void {
  const bits = new BitWriter(writer);
  const lowBits = bestLowBits(postings);
  bits.write(lowBits, LOW_BITS);
  let next = 0;
  for (let i = 0; i < postings.count; i += 1) {
    const place = postings.place(i);
    const gap = place - next;
    bits.zeros(gap >>> lowBits);
    bits.write(gap & ((1 << lowBits) - 1), lowBits);
    writeWeight(bits, postings.quarters(i));
    next = place + 1;
  }
  bits.finish();
}

/** Kiely (2004), "Selecting the Golomb Parameter in Rice Coding": best for gaps of this mean as chance spreads them. */
function bestLowBits(postings: PostingBuffer): number {
  const { count } = postings;
  const between = postings.place(count - 1) + 1 - count;
  const mean = between / count;
  return Math.max(0, Math.floor(Math.log2(0.9624 * (mean + 0.5))));
}

function writeWeight(bits: BitWriter, quarters: number): void {
  const place = PLACES[quarters] ?? 0xff;
  if (place < USUAL.length) {
    bits.zeros(place);
  } else if (place < 0xff) {
    bits.zeros(USUAL.length);
    bits.write(place - USUAL.length, LESS_USUAL_BITS);
  } else {
    bits.zeros(USUAL.length + 1);
    bits.write(quarters, ANY_BITS);
  }
}

/** Visits the postings that lie between two offsets, in ascending order of their places. */
export function readPostings(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (place: number, quarters: number) => void,
): void {
  const bits = new BitReader(bytes, start, end);
  const lowBits = bits.read(LOW_BITS);
  let next = 0;
  for (let high = bits.zeros(); high >= 0; high = bits.zeros()) {
    const place = next + (high << lowBits) + bits.read(lowBits);
    visit(place, readWeight(bits));
    next = place + 1;
  }
}

function readWeight(bits: BitReader): number {
  const kind = bits.zeros();
  if (kind < USUAL.length) return USUAL[kind] ?? 0;
  if (kind === USUAL.length) return LESS_USUAL[bits.read(LESS_USUAL_BITS)] ?? 0;
  return bits.read(ANY_BITS);
}
