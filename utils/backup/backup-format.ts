import * as v from 'valibot';
import { momentSchema } from '../text/moment-schema.ts';

// A backup is one zip file:
//
//     backup.json           what this is, when it was made, and how many of each list there are
//     notebook.json         corrections, judgements, words and subscriptions, as the notebook's own file has them
//     kept-articles.jsonl   what the reader kept, an entry of the notebook on each line
//     articles.jsonl        articles of the corpus that no subscription brings back: who put them there and when,
//                           and, as in a shard of a pack, everything that was read out of them
//     settings.json         as the worker exports them
//     readable/             the same to read: a Markdown file for each article, and tables
//
// What is readable is not read back.

export const BACKUP_FORMAT = 'sidelight-backup';
export const BACKUP_VERSION = 1;

export const PARTS = {
  manifest: 'backup.json',
  notebook: 'notebook.json',
  keptArticles: 'kept-articles.jsonl',
  articles: 'articles.jsonl',
  settings: 'settings.json',
} as const;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Any version has these, so that a newer one can be told from another file. */
export const backupHeadSchema = v.object({ format: v.literal(BACKUP_FORMAT), version: count });

export const backupManifestSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  made: momentSchema,
  /** The READER_VERSION of whoever made it. */
  reader: count,
  counts: v.object({ articles: count, keptArticles: count, entries: count, subscriptions: count }),
});

export type BackupManifest = v.InferOutput<typeof backupManifestSchema>;
