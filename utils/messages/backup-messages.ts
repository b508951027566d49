import * as v from 'valibot';
import { momentSchema } from '../text/moment-schema.ts';
import type { Problem } from './problem.ts';

/** Longest time between two backups that can be asked for, in days. */
const LONGEST_REMINDER = 366;

/** What views ask of the worker about copies of what is stored. */
export const backupRequestSchema = v.variant('type', [
  /** How old the last backup is, and how much room there is. */
  v.object({ type: v.literal('view/backup') }),
  /** Remind the reader when the last backup is so many days old; null for never. */
  v.object({
    type: v.literal('view/remind-of-backup'),
    after: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_REMINDER))),
  }),
  /** A backup was saved. */
  v.object({ type: v.literal('view/backup-made'), made: momentSchema }),
  /** The settings as JSON, for a backup. Credentials are not among them. */
  v.object({ type: v.literal('view/export-settings') }),
  /** Takes settings over from a backup, all or none; `text` as `view/export-settings` gave it. */
  v.object({ type: v.literal('view/import-settings'), text: v.pipe(v.string(), v.maxLength(2_000_000)) }),
  /** A backup was restored: what it brought is followed up. */
  v.object({ type: v.literal('view/backup-restored') }),
  /** Removes everything that is stored, for good; what is left is as after installing. */
  v.object({ type: v.literal('view/remove-everything') }),
]);

export type BackupRequest = v.InferOutput<typeof backupRequestSchema>;

/** How old the last backup is, and how safely what is stored lies. */
export interface BackupView {
  /** Days that a backup may be old before the reader is reminded; null for no reminder. */
  readonly after: number | null;
  /** When the last one was saved here, ISO 8601; null where none was. */
  readonly last: string | null;
  /** When the reminder was asked for, ISO 8601; null without one. */
  readonly since: string | null;
  /** Whole days since the last backup, or since a reminder was asked for; null where there is neither. */
  readonly age: number | null;
  readonly due: boolean;
  /** In bytes; null where the browser does not say. */
  readonly room: { readonly usage: number; readonly quota: number } | null;
  /** Whether the browser promised not to throw anything away by itself. */
  readonly persisted: boolean;
  /** What may go wrong with what is stored; null where nothing is likely to. */
  readonly warning: Problem | null;
}

export interface BackupAnswers {
  'view/backup': BackupView;
  'view/remind-of-backup': null;
  'view/backup-made': null;
  'view/export-settings': string;
  'view/import-settings': null;
  'view/backup-restored': null;
  'view/remove-everything': null;
}
