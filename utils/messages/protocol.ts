import * as v from 'valibot';
import { actorEditSchema } from '../actors/edits/actor-edit-schema.ts';
import { LONGEST_REVIEW, MOST_REVIEWS } from '../articles/declared-reviews.ts';
import { judgedPairSchema, pairKeySchema } from '../claims/judgements/judged-pair-schema.ts';
import { wordingEntrySchema } from '../claims/meaning/wording-entry-schema.ts';
import { ARTICLE_LIMIT } from './article-limit.ts';
import { backupRequestSchema } from './backup-messages.ts';
import { exportRequestSchema } from './export-messages.ts';
import { feedRequestSchema } from './feed-messages.ts';
import { keepingPageRequestSchema, keepingRequestSchema } from './keeping-messages.ts';
import { browseFilterSchema, libraryRequestSchema } from './library-messages.ts';
import { packRequestSchema } from './pack-messages.ts';
import { sharedCorporaRequestSchema } from './shared-corpora-messages.ts';

// Every message that crosses between page, worker and views, with its shape. Nothing else may be sent. What comes
// from a page's process is hostile until it passed these checks.

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const nullableText = (limit: number) => v.nullable(text(limit));

export const spanSchema = v.object({ start: offset, end: offset });

const blockSchema = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(['title', 'dek', 'body', 'card', 'caption', 'bio', 'byline', 'boilerplate', 'tags']),
});

/** An article as a content script reads it off a live page. */
export const pageArticleSchema = v.object({
  kind: v.literal('article'),
  title: nullableText(2_000),
  outlet: nullableText(300),
  via: nullableText(300),
  date: nullableText(40),
  author: nullableText(1_000),
  url: nullableText(4_000),
  tags: v.pipe(v.array(text(200)), v.maxLength(100)),
  language: nullableText(35),
  text: text(ARTICLE_LIMIT),
  sourceStart: v.literal(0),
  body: spanSchema,
  blocks: v.pipe(v.array(blockSchema), v.maxLength(10_000)),
  reviews: v.exactOptional(v.pipe(v.array(text(LONGEST_REVIEW)), v.maxLength(MOST_REVIEWS))),
});

/** What a content script may ask of the worker. */
export const pageRequestSchema = v.variant('type', [
  /** Here is the article (again, where it grew): answer with what to paint. */
  v.object({ type: v.literal('page/read'), article: pageArticleSchema }),
  /** Who is this? For the card. */
  v.object({ type: v.literal('page/actor'), actor: text(200) }),
  /** The person chose "See coverage" on the card, or `correct`ing the actor: open the popup view at it. */
  v.object({ type: v.literal('page/see-coverage'), actor: text(200), correct: v.optional(v.boolean()) }),
  /** A correction made in the card: answered when it is kept. Its names and actors must be on this page. */
  v.object({ type: v.literal('page/edit-actor'), edit: actorEditSchema }),
  /** Takes back a correction that was made on this page. */
  v.object({ type: v.literal('page/undo-edit'), id: text(64) }),
  /** The page is an article: inject the script that reads its text. Answered when it is there. */
  v.object({ type: v.literal('page/need-text-reader') }),
  /** The page is no article (any more): clear the badge. */
  v.object({ type: v.literal('page/no-article'), reason: text(300) }),
  keepingPageRequestSchema,
]);

/** What the worker may ask of a content script. */
export const contentRequestSchema = v.variant('type', [
  /** What are you showing? */
  v.object({ type: v.literal('content/describe') }),
  /** Scroll to this passage of the article and light it. */
  v.object({ type: v.literal('content/show'), span: spanSchema }),
  /** The reader corrected something: ask again what to mark. */
  v.object({ type: v.literal('content/reread') }),
  /** Switched off here: remove everything of ours and stop. */
  v.object({ type: v.literal('content/stop') }),
]);

export const SITE_MODES = ['on', 'off', 'click'] as const;

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Narrows lists of articles; null leaves open. Days are inclusive. */
export const coverageFilterSchema = v.object({
  outlet: nullableText(300),
  actor: nullableText(200),
  from: v.nullable(day),
  to: v.nullable(day),
});

/** What the popup and the library may ask of the worker. */
export const viewRequestSchema = v.variant('type', [
  /** `passage`: the view was opened at a passage that the reader chose from the context menu; else that is forgotten. */
  v.object({ type: v.literal('view/tab'), tab: offset, passage: v.optional(v.boolean()) }),
  /** Coverage of the tab's article, or of the passage that is selected there unless `whole` is asked for. */
  v.object({
    type: v.literal('view/coverage'),
    tab: offset,
    filter: coverageFilterSchema,
    whole: v.boolean(),
  }),
  /**
   * Comparisons of the tab's article, or of the passage that is selected there unless `whole` is asked for. `first`: with
   * what was found first, as soon as that is known.
   */
  v.object({
    type: v.literal('view/comparisons'),
    tab: offset,
    whole: v.boolean(),
    first: v.optional(v.boolean()),
  }),
  /** A page of what the corpus holds by what was typed; `typing`: the last word may go on. */
  v.object({
    type: v.literal('view/search'),
    query: text(500),
    typing: v.boolean(),
    filter: browseFilterSchema,
    /** The `next` of the page before, 0 for the first. */
    skip: offset,
  }),
  /** What a model of the browser guesses of the hints among `view/comparisons`; slow, and empty where that is off. */
  v.object({ type: v.literal('view/opinions'), tab: offset, whole: v.boolean() }),
  /** Is a model asked for a second opinion? Switches that on or off; never downloads anything. */
  v.object({ type: v.literal('view/second-opinion'), action: v.picklist(['state', 'on', 'off']) }),
  v.object({ type: v.literal('view/show'), tab: offset, span: spanSchema }),
  /** `tab`: the page at hand, which alone may name somebody whom the corpus does not know. */
  v.object({ type: v.literal('view/actor'), actor: text(200), tab: v.optional(offset) }),
  v.object({ type: v.literal('view/article'), article: text(64) }),
  /** `host` null sets what holds for every site that has no setting of its own. */
  v.object({ type: v.literal('view/set-site'), host: nullableText(300), mode: v.picklist(SITE_MODES) }),
  v.object({ type: v.literal('view/corpus') }),
  v.object({ type: v.literal('view/starter'), action: v.picklist(['install', 'remove']) }),
  /** Read all articles of the corpus again, or drop what is left of that. Answered at once. */
  v.object({ type: v.literal('view/reread'), action: v.picklist(['start', 'cancel']) }),
  /** A correction; `tab` as for `view/actor`. Answered when it is kept. */
  v.object({ type: v.literal('view/edit-actor'), edit: actorEditSchema, tab: v.optional(offset) }),
  v.object({ type: v.literal('view/undo-edit'), id: text(64) }),
  v.object({ type: v.literal('view/edits') }),
  /** Actors whose names resemble what was typed, for "same as …"; `tab` adds those of the page at hand. */
  v.object({ type: v.literal('view/find-actors'), query: text(200), tab: v.optional(offset) }),
  v.object({ type: v.literal('view/export-edits') }),
  /** `text` of an exported file, of any length: what is too long is refused with a word. */
  v.object({ type: v.literal('view/import-edits'), text: v.string() }),
  /**
   * What the reader says of a comparison; replaces what was said of the pair before. Answered when it is kept. `tab`: that
   * of the page, whose badge counts anew.
   */
  v.object({ type: v.literal('view/judge'), ...judgedPairSchema.entries, tab: v.optional(offset) }),
  v.object({ type: v.literal('view/withdraw-judgement'), pair: pairKeySchema, tab: v.optional(offset) }),
  v.object({ type: v.literal('view/judgements') }),
  v.object({ type: v.literal('view/wording') }),
  v.object({ type: v.literal('view/add-wording'), ...wordingEntrySchema.entries }),
  v.object({ type: v.literal('view/remove-wording'), id: text(64) }),
  backupRequestSchema,
  exportRequestSchema,
  feedRequestSchema,
  keepingRequestSchema,
  libraryRequestSchema,
  packRequestSchema,
  sharedCorporaRequestSchema,
]);

export type CoverageFilter = v.InferOutput<typeof coverageFilterSchema>;
export type PageArticle = v.InferOutput<typeof pageArticleSchema>;
export type PageRequest = v.InferOutput<typeof pageRequestSchema>;
export type ContentRequest = v.InferOutput<typeof contentRequestSchema>;
export type ViewRequest = v.InferOutput<typeof viewRequestSchema>;
export type SearchRequest = Extract<ViewRequest, { type: 'view/search' }>;
export type SiteMode = (typeof SITE_MODES)[number];
