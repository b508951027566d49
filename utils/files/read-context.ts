import type { ArchiveBudget } from './archive-budget.ts';
import type { FileItem, ReadOptions, SourceFile, TextFormat } from './file-reader.ts';

/**
 * An item, or how it is made where that takes long: what was dealt with already is not made again when a reading goes
 * on. Each is one item.
 */
export type PendingItem = FileItem | (() => FileItem);

/** What the readers of archives need for the files within. */
export interface ReadContext {
  readonly options: ReadOptions;
  /** In order of how sure their marks are. */
  readonly formats: readonly TextFormat[];
  readonly budget: ArchiveBudget;
  /** Reads a file of whatever kind. */
  readonly readInner: (file: SourceFile, context: ReadContext) => AsyncGenerator<PendingItem>;
}
