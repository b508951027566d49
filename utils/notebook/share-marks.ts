import { reportingFailureOf } from '../storage/storage-error.ts';
import type { NotebookDatabase } from './notebook-database.ts';
import { NOTEBOOK } from './notebook-error.ts';
import {
  type ShareAuthor,
  type SharedKind,
  type ShareMark,
  type Sharing,
  shareMarkId,
} from './share-mark.ts';

// Which entries the reader shares. Everything fails with a NotebookError.

/** A notebook, as far as it is needed here. */
interface Shares {
  readonly database: NotebookDatabase;
}

/** All marks, those that were taken back too. */
export function shareMarks({ database }: Shares): Promise<ShareMark[]> {
  return reportingFailureOf(NOTEBOOK, () => database.shareMarks.toArray());
}

/** What is shared, and as whom; null where nothing ever was. */
export function sharingOf({ database }: Shares): Promise<Sharing | null> {
  return reportingFailureOf(NOTEBOOK, async () => {
    const [author, marks] = await Promise.all([
      database.shareAuthor.get('author'),
      database.shareMarks.toArray(),
    ]);
    if (author === undefined || (marks.length === 0 && author.name === '')) return null;
    return { author, marks };
  });
}

/** Adds the marks of another notebook that are not there yet; who shares here stays. Within the caller's transaction. */
export async function addSharing({ database }: Shares, { author, marks }: Sharing): Promise<void> {
  if ((await database.shareAuthor.get('author')) === undefined) await database.shareAuthor.add(author);
  const there = await database.shareMarks.bulkGet(marks.map(({ id }) => id));
  await database.shareMarks.bulkPut(marks.filter((_, i) => there[i] === undefined));
}

/**
 * Sets or takes back the mark of an entry.
 * @param now milliseconds since 1970
 */
export function markShared(
  { database }: Shares,
  { kind, key }: { readonly kind: SharedKind; readonly key: string },
  shared: boolean,
  now: number,
): Promise<void> {
  return reportingFailureOf(NOTEBOOK, () =>
    database.transaction('rw', database.shareMarks, async () => {
      const id = shareMarkId(kind, key);
      const before = await database.shareMarks.get(id);
      if ((before?.shared ?? false) === shared) return;
      const { revisions, generation } = before ?? { revisions: [], generation: 0 };
      const madeAt = new Date(now).toISOString();
      await database.shareMarks.put({ id, kind, key, shared, madeAt, revisions, generation });
    }),
  );
}

/** Who shares; made up the first time. */
export function shareAuthor({ database }: Shares): Promise<ShareAuthor> {
  return reportingFailureOf(NOTEBOOK, () =>
    database.transaction('rw', database.shareAuthor, async () => {
      const there = await database.shareAuthor.get('author');
      if (there !== undefined) return there;
      const author: ShareAuthor = { key: 'author', id: crypto.randomUUID().replaceAll('-', ''), name: '' };
      await database.shareAuthor.add(author);
      return author;
    }),
  );
}

/** Changes the name that the reader signs with. */
export async function signShares(notebook: Shares, name: string): Promise<void> {
  const author = await shareAuthor(notebook);
  await reportingFailureOf(NOTEBOOK, () => notebook.database.shareAuthor.put({ ...author, name }));
}

/** Writes down the revisions that were made of marks, before anybody else hears of them. */
export function keepRevisions({ database }: Shares, marks: readonly ShareMark[]): Promise<void> {
  return reportingFailureOf(NOTEBOOK, () =>
    database.transaction('rw', database.shareMarks, async () => {
      for (const { id, revisions, generation } of marks)
        await database.shareMarks.update(id, { revisions, generation });
    }),
  );
}
