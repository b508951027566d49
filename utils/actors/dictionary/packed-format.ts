import type { HashTable } from './hash-table.ts';

// How a dictionary lies in bytes. Numbers are 32 bits, as this machine orders them: a packed dictionary is read where
// it was written, and the magic number tells another machine's apart. First the header, then the tables in the order
// of {@link PackedParts}, each hashes before values, then the text, filled up to whole numbers.

const MAGIC = 0x53_4c_41_44;
/** Goes up with every change of the format, or of how keys of forms are made. */
export const PACKED_VERSION = 1;

const HEADER_WORDS = 9;
/** From here on the checksum counts. */
const CHECKED_FROM = 3;

/** The parts of a packed dictionary. */
export interface PackedParts {
  /** Where the text of each entry ends, in bytes of {@link text}; it begins where the one before ends. */
  readonly ends: Uint32Array;
  /** Entries by hash of their id, of the keys of their forms, and of their surname. */
  readonly ids: HashTable;
  readonly keys: HashTable;
  readonly surnames: HashTable;
  /** Number of tokens of forms by hash of their first token. */
  readonly tokens: HashTable;
  /** UTF-8. */
  readonly text: Uint8Array;
}

/** Bytes that are no packed dictionary, or not of this version. */
export class PackedDictionaryError extends Error {
  override readonly name = 'PackedDictionaryError';
}

export function writeParts({
  ends,
  ids,
  keys,
  surnames,
  tokens,
  text,
}: PackedParts): Uint8Array<ArrayBuffer> {
  const tables = [ids, keys, surnames, tokens];
  const numbers = [ends, ...tables.flatMap(({ hashes, values }) => [hashes, values])];
  const numberCount = numbers.reduce((sum, { length }) => sum + length, HEADER_WORDS);
  const words = new Uint32Array(numberCount + Math.ceil(text.length / 4));
  words.set([
    MAGIC,
    PACKED_VERSION,
    0,
    ends.length,
    ...tables.map(({ hashes }) => hashes.length),
    text.length,
  ]);
  let at = HEADER_WORDS;
  for (const part of numbers) {
    words.set(part, at);
    at += part.length;
  }
  const bytes = new Uint8Array(words.buffer);
  bytes.set(text, at * 4);
  words[2] = checksum(words);
  return bytes;
}

/**
 * The parts as views of the bytes, which must not change any more; copies them only where they are not aligned.
 *
 * @throws PackedDictionaryError for bytes that were cut, changed, or written by another version or program
 */
export function readParts(bytes: Uint8Array): PackedParts {
  const words = asWords(bytes);
  const [magic, version, sum, entries = 0, ids = 0, keys = 0, surnames = 0, tokens = 0, textLength = 0] =
    words;
  if (bytes.length % 4 !== 0 || words.length < HEADER_WORDS || magic !== MAGIC)
    throw new PackedDictionaryError('These bytes are no packed dictionary.');
  if (version !== PACKED_VERSION)
    throw new PackedDictionaryError(
      `Version ${version} of a packed dictionary, this reads ${PACKED_VERSION}.`,
    );
  const numberCount = HEADER_WORDS + entries + 2 * (ids + keys + surnames + tokens);
  if (words.length !== numberCount + Math.ceil(textLength / 4) || sum !== checksum(words))
    throw new PackedDictionaryError('The packed dictionary is damaged.');
  let at = HEADER_WORDS;
  const take = (length: number) => {
    at += length;
    return words.subarray(at - length, at);
  };
  const table = (length: number): HashTable => ({ hashes: take(length), values: take(length) });
  return {
    ends: take(entries),
    ids: table(ids),
    keys: table(keys),
    surnames: table(surnames),
    tokens: table(tokens),
    text: new Uint8Array(words.buffer, words.byteOffset + at * 4, textLength),
  };
}

function asWords(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, byteLength } = byteOffsetFits(bytes) ? bytes : bytes.slice();
  return new Uint32Array(buffer, byteOffset, Math.floor(byteLength / 4));
}

function byteOffsetFits({ byteOffset }: Uint8Array): boolean {
  return byteOffset % 4 === 0;
}

/** FNV-1a over whole numbers instead of bytes, which notices every change of one of them. */
function checksum(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let i = CHECKED_FROM; i < words.length; i += 1) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
