import * as v from 'valibot';
import type { ArticleId } from '../articles/article-id.ts';
import type { VersionChange } from '../claims/versions/version-change.ts';
import type { ArticleHead } from './coverage-answers.ts';

const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
const article = v.pipe(v.string(), v.maxLength(64));
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** What a page asks about being kept: the reader has had it in view for a while. */
export const keepingPageRequestSchema = v.object({
  type: v.literal('page/was-read'),
  /** What shows that the page is not open to everybody, in words; null where nothing does. */
  loginSign: v.nullable(v.pipe(v.string(), v.maxLength(300))),
});

/** What views ask about keeping articles and about their versions. */
export const keepingRequestSchema = v.variant('type', [
  /** Is the tab's article kept? */
  v.object({ type: v.literal('view/keeping'), tab }),
  /** Keep the tab's article. Answered when it is kept. */
  v.object({ type: v.literal('view/keep'), tab }),
  /** Keep this article no longer. */
  v.object({ type: v.literal('view/let-go'), article }),
  /** Where are articles kept while they are read? */
  v.object({ type: v.literal('view/keep-choices') }),
  /** Keep what is read on a site, or do not; `host` null sets what holds for all sites without a choice of their own. */
  v.object({ type: v.literal('view/keep-while-reading'), host: v.nullable(host), keeps: v.boolean() }),
  /** What changed between the versions of the tab's article, or of a stored one. */
  v.object({ type: v.literal('view/versions'), of: v.union([v.object({ tab }), v.object({ article })]) }),
]);

export type KeepingRequest = v.InferOutput<typeof keepingRequestSchema>;

/** An article that is kept: since when, and whether by the reader's hand or while reading. */
export interface KeptView {
  readonly article: ArticleId;
  readonly by: 'kept' | 'read';
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
}

/** What holds for a site. */
export interface SiteKeeping {
  readonly host: string;
  readonly keeps: boolean;
}

export interface KeepingView {
  /** The very text that the tab shows; null where it is not kept. */
  readonly kept: KeptView | null;
  /** How many other versions of it the corpus has. */
  readonly otherVersions: number;
  /** Null for a page without a site. */
  readonly site: SiteKeeping | null;
}

export interface KeepChoicesView {
  /** Whether articles are kept while they are read, on sites without a choice of their own. */
  readonly everywhere: boolean;
  /** Sites that differ from that, by name. */
  readonly sites: readonly SiteKeeping[];
}

/** One version of an article. */
export interface VersionHead {
  /** Null for the page at hand. */
  readonly head: ArticleHead | null;
  /** When it came into the corpus, ISO 8601 in UTC; null for the page at hand. */
  readonly addedAt: string | null;
  /** How it is kept; null where others put it there. */
  readonly kept: KeptView | null;
}

/** Two versions of an article, one right after the other. */
export interface VersionStep {
  readonly earlier: VersionHead;
  readonly later: VersionHead;
  /** The most telling first; none where they differ in typography alone. */
  readonly changes: readonly VersionChange[];
}

export interface VersionsView {
  /** The newest first; none where there is one version alone. */
  readonly steps: readonly VersionStep[];
}

export interface KeepingAnswers {
  'page/was-read': null;
  'view/keeping': KeepingView;
  'view/keep': KeptView;
  'view/let-go': null;
  'view/keep-choices': KeepChoicesView;
  'view/keep-while-reading': null;
  'view/versions': VersionsView;
}
