import { UnreadableFile } from './file-reader.ts';

/** Archives inside of archives; a book in a zip of zips is the most that anybody packs. */
const DEEPEST = 3;

const MEGABYTE = 1024 * 1024;

/** What one entry may unpack to: 4 GB. */
const LARGEST_ENTRY = 4096 * MEGABYTE;

/** What all entries of a file may unpack to together: 16 GB. */
const LARGEST_ALL = 16_384 * MEGABYTE;

// Text packs to a tenth, a table that repeats itself to a fiftieth; a bomb to a thousandth.
const HIGHEST_RATIO = 200;

const IS_BOMB = `unpacks to more than ${HIGHEST_RATIO} times its size, which is how archives are made that fill a disk`;

/** Little data may be as repetitive as it likes. */
const NO_RATIO_BELOW = 16 * MEGABYTE;

const MOST_ENTRIES = 200_000;

/** Limits of what is unpacked of one file, all archives in it together, so that a bomb is refused early. */
export class ArchiveBudget {
  readonly #size: number;
  #bytes = 0;
  #entries = 0;

  /** @param size of the file, in bytes */
  constructor(size: number) {
    this.#size = size;
  }

  /** @throws UnreadableFile where too many archives are around an archive */
  requireDepth(depth: number): void {
    if (depth >= DEEPEST)
      throw new UnreadableFile(`it is an archive within ${DEEPEST} others; unpack it first`);
  }

  /** @throws UnreadableFile where a file holds more entries than are read */
  countEntry(): void {
    this.#entries += 1;
    if (this.#entries > MOST_ENTRIES)
      throw new UnreadableFile(`the archive holds more than ${MOST_ENTRIES.toLocaleString('en-GB')} files`);
  }

  /** Lets the bytes of one entry pass until they are too many. */
  gauge(): EntryGauge {
    let unpacked = 0;
    return {
      take: (bytes, packed) => {
        unpacked += bytes;
        this.#bytes += bytes;
        if (unpacked > LARGEST_ENTRY) throw new UnreadableFile('it unpacks to more than 4 GB');
        if (this.#bytes > LARGEST_ALL) throw new UnreadableFile('the archive unpacks to more than 16 GB');
        if (unpacked > NO_RATIO_BELOW && unpacked > packed * HIGHEST_RATIO)
          throw new UnreadableFile(`it ${IS_BOMB}`);
        // Entries may lie over each other, so that each is small and all together are not.
        if (this.#bytes > NO_RATIO_BELOW * 8 && this.#bytes > this.#size * HIGHEST_RATIO)
          throw new UnreadableFile(`the archive ${IS_BOMB}`);
      },
    };
  }
}

export interface EntryGauge {
  /**
   * @param bytes that were unpacked since the last call
   * @param packed all packed bytes that they may have come from
   * @throws UnreadableFile where an entry unpacks to too much
   */
  take(bytes: number, packed: number): void;
}
