import { ANY_BITS, LESS_USUAL_BITS, LOW_BITS, USUAL } from './posting-codec.ts';

/** So many bits can be looked at from any bit on: a word less the bits before it in its first byte. */
const BITS_AHEAD = 25;
/** What lies behind the last posting is looked at with it; so many bytes at most. */
const BYTES_BEHIND = 8;

/**
 * Writes the places that `readPostings` visits, without their weights, into an array from `from` on; gives where they
 * end in it. The array has room for {@link mostPlaces} of them. A search for claims reads a million places: looking at a
 * word of bits at once takes a third of the time that visiting each takes.
 */
export function readPlaces(
  bytes: Uint8Array,
  start: number,
  end: number,
  places: Uint32Array,
  from: number,
): number {
  const view = withBytesBehind(bytes, start, end);
  const lastBit = (end - start) * 8;
  const lowBits = lowBitsAt(bytes, start);
  const lowMask = (1 << lowBits) - 1;
  let bit = LOW_BITS;
  let next = 0;
  let count = from;
  for (;;) {
    let high = 0;
    let ahead = bitsAt(view, bit);
    while (ahead === 0) {
      high += BITS_AHEAD;
      bit += BITS_AHEAD;
      if (bit >= lastBit) return count;
      ahead = bitsAt(view, bit);
    }
    const zeros = zerosOf(ahead);
    bit += zeros + 1;
    // What lies behind may begin with a one.
    if (bit > lastBit) return count;
    const rest = bitsAt(view, bit);
    next += ((high + zeros) << lowBits) + (rest & lowMask);
    bit += lowBits + 1;
    if (((rest >>> lowBits) & 1) === 0) bit += bitsOfWeight(bitsAt(view, bit));
    places[count] = next;
    count += 1;
    next += 1;
    if (bit >= lastBit) return count;
  }
}

/** How many places there are at most between two offsets: each takes its low bits and two more at least. */
export function mostPlaces(bytes: Uint8Array, start: number, end: number): number {
  return Math.max(0, Math.floor(((end - start) * 8 - LOW_BITS) / (lowBitsAt(bytes, start) + 2)));
}

function lowBitsAt(bytes: Uint8Array, start: number): number {
  return (bytes[start] ?? 0) & ((1 << LOW_BITS) - 1);
}

/** The bytes from `start` on, as far as `end` and some more. */
function withBytesBehind(bytes: Uint8Array, start: number, end: number): DataView {
  if (bytes.length - end >= BYTES_BEHIND) return new DataView(bytes.buffer, bytes.byteOffset + start);
  const longer = new Uint8Array(end - start + BYTES_BEHIND);
  longer.set(bytes.subarray(start, end));
  return new DataView(longer.buffer);
}

/** How many more bits a weight takes than the zero that it begins with. */
function bitsOfWeight(ahead: number): number {
  const kind = zerosOf(ahead) + 1;
  if (kind < USUAL.length) return kind;
  return kind + (kind === USUAL.length ? LESS_USUAL_BITS : ANY_BITS);
}

/** {@link BITS_AHEAD} bits or a few more, the lowest first. */
function bitsAt(view: DataView, bit: number): number {
  return view.getInt32(bit >>> 3, true) >>> (bit & 7);
}

/** The zeros before the lowest one. */
function zerosOf(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}
