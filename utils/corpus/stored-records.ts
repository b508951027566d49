import type { Actor, ActorId, Mention } from '../actors/actor.ts';
import type { RoleStatement } from '../actors/roles/role-statement.ts';
import type { Article } from '../articles/article.ts';
import type { ArticleId } from '../articles/article-id.ts';
import type { Claim } from '../claims/claim.ts';
import type { CheckedStatement } from '../claims/fact-checks/checked-statement.ts';
import type { SourceCheck } from '../claims/source-check/source-check.ts';
import type { CoverageHead, DocumentNumber } from '../coverage/coverage-index.ts';
import type { IndexManifest } from '../coverage/index/index-manifest.ts';
import type { ArticleSource } from '../notebook/article-source.ts';
import type { SharedEntry } from '../notebook/shared-entry.ts';
import type { Span } from '../text/span.ts';

export interface ArticleRecord {
  /** Given by the database; the index knows the article by it. */
  readonly number: DocumentNumber;
  readonly id: ArticleId;
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  /** Sentences of the article's own blocks, in order; offsets are UTF-16 code units of `article.text`. */
  readonly sentences: readonly Span[];
  /** The READER_VERSION of the recogniser that read it; missing where that was an older one. */
  readonly readBy?: number;
  /** How its text reads; missing where an older reader read it. */
  readonly sourceCheck?: SourceCheck;
}

/** The head of an article apart from it: lists ask for dozens, and a whole article is fifty times as large. */
export interface HeadRecord extends CoverageHead {
  readonly number: DocumentNumber;
  /** The article's date; empty where it has none, so that it sorts before all others. */
  readonly at: string;
  /** The language without country or script ("pt"); empty where it is not known. */
  readonly language: string;
  /** As `articlePlace` gives it; empty without an address. */
  readonly place: string;
  /** About what all that belongs to the article takes on the disk. */
  readonly bytes: number;
  /** When it came into the corpus, ISO 8601 in UTC with milliseconds; what is older than this field, when that was added. */
  readonly addedAt: string;
}

/** That a source put an article there. */
export interface ArticleSourceRecord {
  readonly source: ArticleSource;
  readonly article: DocumentNumber;
  /** As in the head of the article. */
  readonly at: string;
}

/** What a source has put there in all. */
export interface SourceSumRecord {
  readonly source: ArticleSource;
  readonly articles: number;
  /** As in the heads of the articles. */
  readonly bytes: number;
}

/** How far the work on a source has come. Each room knows the form of its own, and checks it when it reads it. */
export interface SourceStateRecord {
  readonly source: ArticleSource;
  readonly state: object;
}

/** What a document of a shared corpus is here, so that it is known again when it changes. */
export interface SharedDocumentRecord {
  readonly source: ArticleSource;
  /** Its id there. */
  readonly document: string;
  /** All revisions that it ended in when it was read, in one text. */
  readonly leaves: string;
  readonly holds: 'article' | 'entry' | 'nothing';
  /** The article that it holds; missing where it holds none. */
  readonly article?: ArticleId;
  /** The entry of somebody's notebook that it holds; missing where it holds none. */
  readonly entry?: SharedEntry;
}

/** All claims of one article, packed as `packClaims` does it, or as an older version stored them. */
export type ClaimsRecord = PackedClaimsRecord | PlainClaimsRecord;

export interface PackedClaimsRecord {
  readonly article: DocumentNumber;
  readonly count: number;
  readonly packed: Uint8Array;
}

export interface PlainClaimsRecord {
  readonly article: DocumentNumber;
  readonly claims: readonly Claim[];
}

/** A statement that an article checked. */
export interface FactCheckRecord extends CheckedStatement {
  readonly article: DocumentNumber;
  /** Its place among those of the article. */
  readonly at: number;
  /** What it is found by, as `statementKeys` gives them, and how much each counts there. */
  readonly keys: readonly string[];
  readonly weights: readonly number[];
}

/** That an article names an actor, and how often. */
export interface MentionRecord {
  readonly article: DocumentNumber;
  readonly actor: ActorId;
  /** The article's date; empty where it has none, so that it sorts before all others. */
  readonly date: string;
  readonly count: number;
}

/** The roles that an article gives an actor; there is none where it gives none. */
export interface RoleRecord {
  readonly article: DocumentNumber;
  readonly actor: ActorId;
  /** The article's date; empty where it has none. */
  readonly date: string;
  readonly outlet: string | null;
  readonly roles: readonly RoleStatement[];
}

/** An actor as so many articles show it; they may differ in how they write the name. */
export interface Portrayal {
  readonly actor: Actor;
  readonly articles: number;
}

/** What the articles of the corpus together say of an actor. Kept in step with them in the same transactions. */
export interface ActorRecord {
  readonly id: ActorId;
  /** Those of most articles first. */
  readonly portrayals: readonly Portrayal[];
  readonly articles: number;
  readonly mentions: number;
  /** How often each form of the name occurs. */
  readonly forms: Readonly<Record<string, number>>;
  /** Mentions by month ("2026-01"). */
  readonly months: Readonly<Record<string, number>>;
  /** Articles by outlet. */
  readonly outlets: Readonly<Record<string, number>>;
}

export interface OutletRecord {
  readonly name: string;
  readonly articles: number;
}

/** Something computed from the corpus and packed for one quick read; stale where the revision differs. */
export interface SnapshotRecord {
  readonly key: string;
  readonly revision: number;
  /** As a blob: browsers read large ones several times faster than the same bytes as an array. */
  readonly bytes: Blob;
}

/** Which stored articles are to be read again. */
export type RereadSelection =
  | { readonly kind: 'all' }
  /** Those that a recogniser before this READER_VERSION read. */
  | { readonly kind: 'stale'; readonly before: number }
  /** Those that name any of the actors or let a name stand for them, or whose text holds any of the forms. */
  | { readonly kind: 'touched'; readonly actors: readonly ActorId[]; readonly forms: readonly string[] };

/** Articles to be read again, and how far that has come. */
export interface RereadTask {
  readonly id: number;
  readonly which: RereadSelection;
  /** All articles up to this number are dealt with. */
  readonly after: DocumentNumber;
}

/** Which articles lack sketches: of those up to `upTo`, all after `after`. Later ones got theirs when they came. */
export interface SketchingState {
  /** The SKETCH_FORMAT of all. */
  readonly format: number;
  readonly after: DocumentNumber;
  readonly upTo: DocumentNumber;
}

/** The indexes that a corpus keeps, by the names of their manifests. */
export type IndexName = 'index' | 'claimIndex';

/** Single facts about the corpus. */
export type MetaRecord =
  /** Goes up with every change of the articles. */
  | { readonly key: 'revision'; readonly value: number }
  | { readonly key: 'claims'; readonly value: number }
  /** What the coverage index consists of, and what the index over claims does. */
  | { readonly key: IndexName; readonly value: IndexManifest }
  /** The recogniser that all articles were read by, or a later one. */
  | { readonly key: 'reader'; readonly value: number }
  /** The revision that the dictionary among the snapshots was made of. */
  | { readonly key: 'actorDictionary'; readonly value: number }
  | { readonly key: 'copySketches'; readonly value: SketchingState }
  /** Articles that wait to be read again. */
  | { readonly key: 'rereads'; readonly value: readonly RereadTask[] }
  | { readonly key: 'starter'; readonly value: { readonly version: string; readonly removed: boolean } };
