import type { Article } from '../articles/article.ts';
import type { CsvColumns } from '../articles/csv-columns.ts';

export type { CsvColumns };

/** What a reader gives, one after another. */
export type FileItem =
  | {
      readonly kind: 'article';
      readonly article: Article;
      /** The id that the file gives it. */
      readonly inputId: string | null;
      /** Whether the article's offsets count in the file's own text, as in dumps and plain text. */
      readonly inFile?: boolean;
    }
  /** Something that cannot be an article, and why; `name` tells which entry it was. */
  | { readonly kind: 'refused'; readonly name: string; readonly reason: string }
  /** A page that is no article among many, as web archives hold them: it is counted and not named. */
  | { readonly kind: 'passed-over' }
  /** A table whose columns nobody can guess: the only item of its file. It is read once `csvColumns` are given. */
  | {
      readonly kind: 'columns-unknown';
      readonly header: readonly string[];
      /** The first rows below the header, cut to a length that can be shown. */
      readonly rows: readonly (readonly string[])[];
      readonly guess: CsvColumns;
    };

/** The bytes of a file, as a Blob gives them; entries of archives are read out of them piece by piece. */
export interface FileBytes {
  /** Null where nobody knows before all of it is read. */
  readonly size: number | null;
  /** From the beginning, each time that it is called. */
  stream(): ReadableStream<Uint8Array>;
}

/**
 * An item, or how it is made where that takes long: what was dealt with already is not made again when a reading goes
 * on. Each is one item.
 */
export type PendingItem = FileItem | (() => FileItem);

/** A file by name and bytes, read in pieces; `depth` counts archives around it. */
export interface SourceFile {
  /** With the path within its archive, parted by "/". */
  readonly name: string;
  readonly blob: FileBytes;
  readonly depth: number;
  /** Where the bytes are counted that were read of it; only the outermost file has one. */
  readonly meter?: Meter;
}

export interface Meter {
  bytes: number;
}

export interface ReadOptions {
  /** What a person chose for a table. */
  readonly csvColumns?: CsvColumns;
}

/**
 * A format of text. `read` takes the text through `textPieces` or `wholeText` (file-text.ts), which bound, decode and
 * count it. What it throws refuses the rest of the file with the error's message, so that has to be in words for a
 * person; the class for that is UnreadableFile.
 */
export interface TextFormat {
  /** "Pocket export". */
  readonly name: string;
  /** Whether this is it, by its first 64 KiB of text and its name. */
  readonly matches: (opening: string, name: string) => boolean;
  readonly read: (file: SourceFile, options: ReadOptions) => AsyncIterable<PendingItem>;
}

/** A file, or the rest of it, that cannot be read; the message says why, in words for a person. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
