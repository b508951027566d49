import type { ArchiveBudget } from './archive-budget.ts';
import type { PendingItem, ReadOptions, SourceFile, TextFormat } from './file-reader.ts';

/** What the readers of archives need for the files within. */
export interface ReadContext {
  readonly options: ReadOptions;
  /** In order of how sure their marks are. */
  readonly formats: readonly TextFormat[];
  readonly budget: ArchiveBudget;
  /** Reads a file of whatever kind. */
  readonly readInner: (file: SourceFile, context: ReadContext) => AsyncGenerator<PendingItem>;
}
