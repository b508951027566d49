import { READER_VERSION } from '../actors/reader-version.ts';
import type { Article } from '../articles/article.ts';
import { articleId } from '../articles/article-id.ts';
import type { AnalysedArticle } from '../corpus/analysed-article.ts';
import type { SharedEntry } from '../notebook/shared-entry.ts';
import type { SharedSubscription } from '../notebook/subscription.ts';
import { StorageError } from '../storage/storage-error.ts';
import type { ChangedRow, Winners } from './fetch-winners.ts';
import { isFollowed } from './followed-part.ts';
import { leavesKey } from './revisions.ts';
import { readSharedDocument } from './shared-document.ts';

/** What a changed document is for us now. */
export interface ReadRow {
  readonly document: string;
  /** As `leavesKey` gives it; empty where the server kept one back. */
  readonly leaves: string;
  readonly holds:
    | { readonly kind: 'article'; readonly article: AnalysedArticle }
    | { readonly kind: 'entry'; readonly entry: SharedEntry }
    /** Deleted, outside of the part that is followed, or `skipped` because nothing can be made of it. */
    | { readonly kind: 'nothing'; readonly skipped: boolean };
}

export interface ReadBatch {
  readonly read: readonly ReadRow[];
  /** Whether the server sent something outside of the part that is followed. */
  readonly leftOut: boolean;
}

export interface ReadParts {
  readonly subscription: SharedSubscription;
  /**
   * Reads an article for the corpus.
   * @param given what reading it gave elsewhere, by the reader of today; null without
   */
  readonly analyse: (article: Article, given: AnalysedArticle | null) => Promise<AnalysedArticle>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
}

/** Reads what changed documents hold. One that is malformed, or that our reader chokes on, holds nothing up. */
export async function readBatch(
  parts: ReadParts,
  rows: readonly ChangedRow[],
  { documents, incomplete, tooLarge }: Omit<Winners, 'oneByOne'>,
): Promise<ReadBatch> {
  const read: ReadRow[] = [];
  let leftOut = false;
  for (const { id, changes } of rows) {
    parts.signal?.throwIfAborted();
    const document = documents.get(id) ?? null;
    const holds: ReadRow['holds'] | 'left-out' =
      document === null
        ? { kind: 'nothing', skipped: tooLarge.includes(id) }
        : await readDocument(parts, document);
    leftOut ||= holds === 'left-out';
    read.push({
      document: id,
      leaves: incomplete.has(id) ? '' : leavesKey(changes.map(({ rev }) => rev)),
      holds: holds === 'left-out' ? { kind: 'nothing', skipped: false } : holds,
    });
  }
  return { read, leftOut };
}

async function readDocument(
  { subscription, analyse, now, signal }: ReadParts,
  document: unknown,
): Promise<ReadRow['holds'] | 'left-out'> {
  const shared = await readSharedDocument(document, now());
  if (shared.kind === 'entry') return shared;
  if (shared.kind === 'unusable') return { kind: 'nothing', skipped: true };
  const { article, analysis } = shared;
  if (!isFollowed(article, subscription.follows)) return 'left-out';
  try {
    // The id is taken from the content, never from whoever sends it.
    const given =
      analysis?.reader === READER_VERSION ? { ...analysis.read, id: await articleId(article) } : null;
    return { kind: 'article', article: await analyse(article, given) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof StorageError) throw error;
    return { kind: 'nothing', skipped: true };
  }
}
