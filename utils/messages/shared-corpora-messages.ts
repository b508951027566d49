import * as v from 'valibot';
import type { Problem } from './problem.ts';

const id = v.pipe(v.string(), v.maxLength(64));
const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const names = v.pipe(v.array(text(300)), v.maxLength(200));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A log-in as it is typed; the worker says what is wrong with it. It never comes back to a view. */
const loginSchema = v.variant('kind', [
  v.object({ kind: v.literal('password'), name: text(300), password: text(4_000) }),
  v.object({ kind: v.literal('token'), token: text(4_000) }),
]);
export type TypedLogin = v.InferOutput<typeof loginSchema>;

const kind = v.picklist(['correction', 'judgement', 'words']);

/** What views ask about shared corpora. */
export const sharedCorporaRequestSchema = v.variant('type', [
  v.object({ type: v.literal('view/shared-corpora') }),
  /**
   * Follow a corpus, or another part of one that is followed. The reader has agreed to its origin. Answered when it is
   * noted; what comes of it is told where corpora are listed.
   */
  v.object({
    type: v.literal('view/follow-shared'),
    url: text(2_000),
    title: text(300),
    follows: v.object({ outlets: names, languages: names, from: v.nullable(day) }),
    sends: v.boolean(),
    login: v.nullable(loginSchema),
  }),
  /** Another log-in, or none; the corpus is asked with it at once. */
  v.object({ type: v.literal('view/log-in-shared'), id, login: v.nullable(loginSchema) }),
  /** `remove` takes its articles away too, but for those that are here for another reason. */
  v.object({
    type: v.literal('view/change-shared'),
    id,
    action: v.picklist(['ask-now', 'pause', 'go-on', 'remove']),
  }),
  /** What of the notebook can be shared. */
  v.object({ type: v.literal('view/shareable') }),
  /** Share an entry with everybody who follows the corpora that entries are sent to, or take that back. */
  v.object({ type: v.literal('view/share-entry'), kind, key: text(200), shared: v.boolean() }),
  v.object({ type: v.literal('view/sign-shares'), name: v.pipe(v.string(), v.trim(), v.maxLength(100)) }),
]);

export type SharedCorporaRequest = v.InferOutput<typeof sharedCorporaRequestSchema>;

/** A shared corpus that is followed. All moments are ISO 8601 in UTC. */
export interface SharedCorpusView {
  readonly id: string;
  readonly url: string;
  readonly origin: string;
  readonly title: string;
  readonly follows: {
    readonly outlets: readonly string[];
    readonly languages: readonly string[];
    readonly from: string | null;
  };
  readonly sends: boolean;
  /** Whether there is a log-in; which, nobody is told. */
  readonly hasLogin: boolean;
  readonly state: 'new' | 'taking-over' | 'current' | 'paused' | 'removing';
  /** Whether it is being asked right now. */
  readonly running: boolean;
  /** Articles of it that are here. */
  readonly articles: number;
  /** Changes that wait on the server; null where it does not say. */
  readonly pending: number | null;
  /** Documents that are no article or malformed. */
  readonly skipped: number;
  /** Whether everything is sent and the part chosen here, because the server does not filter. */
  readonly filteredHere: boolean;
  /** When it last answered, and when it is asked next; null where it never did, and where it waits for the reader. */
  readonly contactAt: string | null;
  readonly nextAt: string | null;
  /** What is wrong and since when; null while all is well. */
  readonly trouble:
    | (Problem & {
        readonly since: string;
        /** `passing` ends by itself; for the others the reader has to do something. */
        readonly kind: 'passing' | 'log-in' | 'permission' | 'other';
      })
    | null;
  /** What others share there, at most 100. */
  readonly entries: readonly SharedEntryView[];
}

/** An entry of somebody else's notebook. */
export interface SharedEntryView {
  /** Empty where the author gives none. */
  readonly name: string;
  readonly kind: SharedEntryKind;
  readonly text: string;
  readonly madeAt: string;
}

export type SharedEntryKind = v.InferOutput<typeof kind>;

/** An entry of the reader's notebook. */
export interface ShareableEntry {
  readonly kind: SharedEntryKind;
  readonly key: string;
  readonly text: string;
  readonly shared: boolean;
}

export interface ShareableView {
  /** Whether any corpus is followed that entries are sent to. */
  readonly sends: boolean;
  /** What the reader signs with; empty for nothing. */
  readonly name: string;
  /** Newest first; those that are shared before them all. At most 300. */
  readonly entries: readonly ShareableEntry[];
  readonly more: number;
}

export interface SharedCorporaAnswers {
  /** By title. */
  'view/shared-corpora': readonly SharedCorpusView[];
  'view/follow-shared': null;
  'view/log-in-shared': null;
  'view/change-shared': null;
  'view/shareable': ShareableView;
  'view/share-entry': null;
  'view/sign-shares': null;
}
