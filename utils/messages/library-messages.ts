import * as v from 'valibot';
import type { Actor } from '../actors/actor.ts';
import type { Span } from '../text/span.ts';
import type { ActorView, FoundActor, PageActor, PaintedMention } from './actor-answers.ts';
import type { ComparisonsView } from './comparison-answers.ts';
import type { ArticleHead, CoverageView } from './coverage-answers.ts';

// What the library page asks beside what it shares with the popup.

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const articleId = text(64);

/** Who put an article into the corpus, as `ArticleSource` has it. */
export type SourceName =
  | 'starter'
  | 'kept'
  | 'read'
  | 'import'
  | `feed:${string}`
  | `pack:${string}`
  | `shared:${string}`;

const SOURCE_NAME = /^(?:starter|kept|read|import|(?:feed|pack|shared):[0-9a-f]{32})$/;

const sourceNameSchema = v.custom<SourceName>(
  (name) => typeof name === 'string' && SOURCE_NAME.test(name),
  'This is no source of articles.',
);

/** Narrows the list of all articles; null leaves open. Days are inclusive. */
export const browseFilterSchema = v.object({
  outlet: v.nullable(text(300)),
  actor: v.nullable(text(200)),
  /** "pt", without country or script; empty for articles whose language is not known. */
  language: v.nullable(text(35)),
  source: v.nullable(sourceNameSchema),
  from: v.nullable(day),
  to: v.nullable(day),
});

/** What the library page asks of the worker. */
export const libraryRequestSchema = v.variant('type', [
  /** A page of all articles, newest first. `cursor`: the `next` of the page before. */
  v.object({
    type: v.literal('view/browse'),
    filter: browseFilterSchema,
    cursor: v.nullable(text(2_000)),
  }),
  /** How many articles there are by month. */
  v.object({ type: v.literal('view/timeline'), filter: browseFilterSchema }),
  /** What the list of all articles can be narrowed by. */
  v.object({ type: v.literal('view/browse-choices') }),
  /** Outlets and actors with a name like what is typed. */
  v.object({ type: v.literal('view/suggest'), typed: text(200) }),
  /** A stored article with its names marked. */
  v.object({ type: v.literal('view/library-article'), article: articleId }),
  v.object({ type: v.literal('view/article-coverage'), article: articleId }),
  /** `first` as for `view/comparisons`. */
  v.object({
    type: v.literal('view/article-comparisons'),
    article: articleId,
    first: v.optional(v.boolean()),
  }),
  /** Where else the text of an article stands. */
  v.object({ type: v.literal('view/article-copies'), article: articleId }),
  /** Takes an article out of the corpus for good, whoever put it there. */
  v.object({ type: v.literal('view/remove-article'), article: articleId }),
  /** A page of actors, those of most articles first; those with a name like `typed` where that is not empty. */
  v.object({
    type: v.literal('view/actors'),
    typed: text(200),
    kind: v.nullable(v.picklist(['person', 'organisation', 'state', 'place', 'group'])),
    /** The `next` of the page before, 0 for the first. */
    skip: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ type: v.literal('view/actor-page'), actor: text(200) }),
  /** What each source of articles has put there. */
  v.object({ type: v.literal('view/sources') }),
  /** Takes a source off its articles, or off those dated before a day, in steps: answers after some seconds. */
  v.object({
    type: v.literal('view/release-source'),
    source: sourceNameSchema,
    olderThan: v.nullable(day),
  }),
]);

export type BrowseFilter = v.InferOutput<typeof browseFilterSchema>;
export type LibraryRequest = v.InferOutput<typeof libraryRequestSchema>;

/** An article in the list of all. */
export interface ListedArticle {
  readonly head: Pick<ArticleHead, 'id' | 'title' | 'outlet' | 'date'>;
  readonly sources: readonly SourceName[];
}

export interface BrowseView {
  readonly articles: readonly ListedArticle[];
  /** Null where these are the last. */
  readonly next: string | null;
  /** How many there are in all; where counting them would read too much, at least so many. */
  readonly total: { readonly articles: number; readonly exact: boolean };
}

/** How many articles came out in each month ("2026-01") that has any, in order; those without a month apart. */
export interface TimelineView {
  readonly months: readonly { readonly month: string; readonly articles: number }[];
  readonly undated: number;
  /** Whether all articles were counted. */
  readonly exact: boolean;
}

/** A source of articles by the name that the reader knows it by. */
export interface NamedSource {
  readonly source: SourceName;
  /** Of a feed, a pack or a shared corpus as the reader calls it; null for the others. */
  readonly title: string | null;
}

/** What the list of all articles can be narrowed by; those of most articles first. */
export interface BrowseChoices {
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  readonly languages: readonly string[];
  readonly sources: readonly NamedSource[];
}

export interface SuggestView {
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  readonly actors: readonly FoundActor[];
}

/** One article of the corpus with what is marked in it. */
export interface LibraryArticle {
  readonly head: ArticleHead;
  readonly sources: readonly NamedSource[];
  readonly language: string | null;
  readonly text: string;
  /** Paragraphs of its own words without the title, in order; offsets are UTF-16 code units of `text`. */
  readonly paragraphs: readonly Span[];
  readonly mentions: readonly PaintedMention[];
  readonly actors: readonly PageActor[];
}

/** Another article with the text of one, or nearly. */
export interface CopyView {
  readonly head: ArticleHead;
  /** The share of the shorter text that the longer one has too, up to 1. */
  readonly likeness: number;
}

export interface ActorsView {
  readonly actors: readonly FoundActor[];
  readonly next: number | null;
  /** How many actors there are, whatever their kind; null where names were looked for. */
  readonly total: number | null;
}

/** An actor who is named together with another. */
export interface Companion {
  readonly actor: Actor;
  /** How many of the articles name both. */
  readonly articles: number;
}

/** What the corpus knows of an actor, for a page of its own. */
export interface ActorPage extends Omit<ActorView, 'coverage'> {
  /** Those of most articles first. */
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  readonly company: {
    /** How many of the actor's articles were looked at, the newest. */
    readonly articles: number;
    readonly companions: readonly Companion[];
  };
}

/** What a source has put into the corpus. */
export interface SourceView extends NamedSource {
  readonly articles: number;
  /** About what they take on the disk; what others put there too is counted for each. */
  readonly bytes: number;
}

export interface ReleaseView {
  /** Articles that went, because nobody else had put them there. */
  readonly removed: number;
  /** Whether all is done; else it has to be asked again. */
  readonly done: boolean;
}

export interface LibraryAnswers {
  'view/browse': BrowseView;
  'view/timeline': TimelineView;
  'view/browse-choices': BrowseChoices;
  'view/suggest': SuggestView;
  'view/library-article': LibraryArticle;
  'view/article-coverage': CoverageView;
  'view/article-comparisons': ComparisonsView;
  /** The most alike first. */
  'view/article-copies': readonly CopyView[];
  'view/remove-article': null;
  'view/actors': ActorsView;
  'view/actor-page': ActorPage;
  'view/sources': readonly SourceView[];
  'view/release-source': ReleaseView;
}
