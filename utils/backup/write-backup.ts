import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { READER_VERSION } from '../actors/reader-version.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type SourcedArticle, sourcedArticles } from '../corpus/sourced-articles.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { entriesIn, type NotebookContent } from '../notebook/notebook-content.ts';
import { notebookFile } from '../notebook/notebook-file.ts';
import { LineFault } from '../packs/pack-line.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupManifest, PARTS } from './backup-format.ts';
import { isOwn, writeBackupLine } from './backup-line.ts';
import { lineStream } from './line-stream.ts';
import { ARTICLE_COLUMNS, articleFileName, articleRows } from './readable-articles.ts';
import { readableNotebook } from './readable-notebook.ts';
import { articleMarkdown } from './writing/article-markdown.ts';
import { csvHeader } from './writing/csv-table.ts';

/** Articles that are looked at in one step. */
const STEP = 100;

export interface BackupParts {
  readonly corpus: Corpus;
  readonly notebook: Notebook;
  /** As the worker exports them; null leaves them out. */
  readonly settings: string | null;
  /** ISO 8601 in UTC with milliseconds. */
  readonly made: string;
}

export interface BackupProgress {
  /** Called with how far the work has come, in articles looked at. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** The file, and how many articles of the corpus it holds. */
export interface WrittenBackup {
  readonly file: Blob;
  readonly articles: number;
  /** Articles that are too strange to be read back; they are there to be read by people. */
  readonly leftOut: number;
}

/** Puts everything of the reader's into one zip file, as backup-format.ts tells. Fails with a StorageError. */
export async function writeBackup(
  { corpus, notebook, settings, made }: BackupParts,
  { onProgress = () => {}, signal }: BackupProgress = {},
): Promise<WrittenBackup> {
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  const total = 2 * (await corpus.articleCount());
  let done = 0;
  const own = () =>
    ownArticles(corpus, (looked) => {
      signal?.throwIfAborted();
      done += looked;
      onProgress(Math.min(done, total), total);
    });
  const content = await notebook.content();
  const { keptArticles, ...entries } = content;
  let articles = 0;
  let leftOut = 0;

  await zip.add(PARTS.notebook, new TextReader(notebookFile({ ...entries, keptArticles: [] })));
  await zip.add(PARTS.keptArticles, lineStream(keptLines(keptArticles)));
  await zip.add(
    PARTS.articles,
    lineStream(articleLines(own(), { written: () => (articles += 1), leftOut: () => (leftOut += 1) })),
  );
  if (settings !== null) await zip.add(PARTS.settings, new TextReader(settings));
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    made,
    reader: READER_VERSION,
    counts: { articles, ...countsOf(content) },
  };
  await zip.add(PARTS.manifest, new TextReader(`${JSON.stringify(manifest, null, 2)}\n`));

  for (const { name, text } of readableNotebook(content))
    await zip.add(`readable/${name}`, new TextReader(text));
  const rows: string[] = [csvHeader(ARTICLE_COLUMNS)];
  for await (const page of own()) {
    rows.push(articleRows(page));
    for (const { analysed } of page) {
      const name = `readable/articles/${articleFileName(analysed)}`;
      await zip.add(name, new TextReader(articleMarkdown(analysed.article)));
    }
  }
  await zip.add('readable/articles.csv', new TextReader(rows.join('')));
  return { file: await zip.close(), articles, leftOut };
}

/** How many of each list a notebook has. */
export function countsOf(content: NotebookContent): Omit<BackupManifest['counts'], 'articles'> {
  const { keptArticles, subscriptions } = content;
  return {
    keptArticles: keptArticles.length,
    subscriptions: subscriptions.length,
    entries: entriesIn(content) - keptArticles.length - subscriptions.length,
  };
}

/** The reader's own articles in pages; `onLooked` is told how many were looked at for each. */
async function* ownArticles(
  corpus: Corpus,
  onLooked: (articles: number) => void,
): AsyncGenerator<readonly SourcedArticle[]> {
  for (let after = 0; ; ) {
    const { articles, last } = await sourcedArticles(corpus, after, STEP, isOwn);
    if (last === null) return;
    yield articles;
    onLooked(STEP);
    after = last;
  }
}

async function* keptLines(kept: NotebookContent['keptArticles']): AsyncGenerator<string> {
  for (const { id: _, place: __, ...filed } of kept) yield JSON.stringify(filed);
}

/** Lines of articles. One that could not be read back must not keep all others from being saved. */
async function* articleLines(
  pages: AsyncIterable<readonly SourcedArticle[]>,
  count: { readonly written: () => void; readonly leftOut: () => void },
): AsyncGenerator<string> {
  for await (const page of pages) {
    for (const article of page) {
      const line = lineOrNull(article);
      if (line === null) count.leftOut();
      else count.written();
      if (line !== null) yield line;
    }
  }
}

function lineOrNull(article: SourcedArticle): string | null {
  try {
    return writeBackupLine(article);
  } catch (error) {
    if (error instanceof LineFault) return null;
    throw error;
  }
}
