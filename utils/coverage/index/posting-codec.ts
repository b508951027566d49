import { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { PostingBuffer } from './posting-buffer.ts';

// A posting is one number: how many places lie between it and the one before, times four, plus the class of its
// weight. The three most common weights are classes of their own (one, two and one in the lead: nearly nine in ten
// postings of news); the fourth class says that the weight follows in a byte.
const CLASSES = 4;
const ESCAPE = 3;
const CLASS_QUARTERS = Uint8Array.of(4, 8, 5);
const CLASS_OF_QUARTERS = Uint8Array.from({ length: 256 }, (_, quarters) => {
  const found = CLASS_QUARTERS.indexOf(quarters);
  return found < 0 ? ESCAPE : found;
});

/** Writes postings whose places ascend. */
export function writePostings(writer: ByteWriter, postings: PostingBuffer): void {
  let next = 0;
  for (let i = 0; i < postings.count; i += 1) {
    const place = postings.place(i);
    const quarters = postings.quarters(i);
    const weightClass = CLASS_OF_QUARTERS[quarters] ?? ESCAPE;
    writer.number((place - next) * CLASSES + weightClass);
    if (weightClass === ESCAPE) writer.byte(quarters);
    next = place + 1;
  }
}

/** Visits the postings that lie between two offsets, in ascending order of their places. */
export function readPostings(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (place: number, quarters: number) => void,
): void {
  const reader = new ByteReader(bytes, start);
  let next = 0;
  while (reader.at < end) {
    const number = reader.number();
    const place = next + (number >>> 2);
    const weightClass = number & ESCAPE;
    visit(place, weightClass === ESCAPE ? reader.byte() : (CLASS_QUARTERS[weightClass] ?? 0));
    next = place + 1;
  }
}
