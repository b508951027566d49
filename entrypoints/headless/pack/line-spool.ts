import { type FileHandle, open, rm } from 'node:fs/promises';
import { inPackOrder, type PlacedArticle } from '../../../utils/packs/shard-order.ts';

/** A line that waits for its place in a shard. */
export interface SpooledLine extends PlacedArticle {
  /** Where it stands in the file. */
  readonly at: number;
}

/**
 * Lines of a pack on their way: they lie in a file, and only what orders them is in memory, so that a pack may be larger
 * than that.
 */
export class LineSpool {
  readonly #file: FileHandle;
  readonly #path: string;
  readonly #lines = new Map<string, SpooledLine>();
  #length = 0;

  private constructor(file: FileHandle, path: string) {
    this.#file = file;
    this.#path = path;
  }

  /** Begins an empty one; what lay in the file of an earlier call is gone. */
  static async create(path: string): Promise<LineSpool> {
    return new LineSpool(await open(path, 'w+'), path);
  }

  has(id: string): boolean {
    return this.#lines.has(id);
  }

  get size(): number {
    return this.#lines.size;
  }

  /** Takes a line, without its line end. */
  async add(id: string, date: string, line: string): Promise<void> {
    const bytes = Buffer.from(`${line}\n`);
    await this.#file.write(bytes, 0, bytes.length, this.#length);
    this.#lines.set(id, { id, date, bytes: bytes.length, at: this.#length });
    this.#length += bytes.length;
  }

  /** What orders all lines, in the order of a pack. */
  inOrder(): SpooledLine[] {
    return [...this.#lines.values()].sort(inPackOrder);
  }

  /** The lines themselves. */
  async read(lines: readonly SpooledLine[]): Promise<string[]> {
    const texts: string[] = [];
    for (const { at, bytes } of lines) {
      const buffer = Buffer.alloc(bytes);
      await this.#file.read(buffer, 0, bytes, at);
      texts.push(buffer.toString('utf8', 0, bytes - 1));
    }
    return texts;
  }

  /** Closes and deletes the file. */
  async discard(): Promise<void> {
    await this.#file.close();
    await rm(this.#path, { force: true });
  }
}
