import type { StoredActorEdit } from '../actors/edits/actor-edit.ts';
import type { StoredJudgement } from '../claims/judgements/judged-pair.ts';
import type { SourcedWording, StoredWording } from '../claims/meaning/wording-entry.ts';

import type { ActorCard, ActorView, FoundActor, PageActor, PageMarks } from './actor-answers.ts';
import type { BackupAnswers } from './backup-messages.ts';
import type { ComparisonsView, OpinionView, SecondOpinionView } from './comparison-answers.ts';
import type { ArticleHead, CoverageView, IndexingView, SearchView } from './coverage-answers.ts';
import type { ExportAnswers } from './export-messages.ts';
import type { FeedAnswers } from './feed-messages.ts';
import type { KeepingAnswers } from './keeping-messages.ts';
import type { LibraryAnswers } from './library-messages.ts';
import type { PackAnswers } from './pack-messages.ts';
import type { Problem } from './problem.ts';
import type { ContentRequest, PageArticle, PageRequest, SiteMode, ViewRequest } from './protocol.ts';
import type { SharedCorporaAnswers } from './shared-corpora-messages.ts';

export type { Problem } from './problem.ts';

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** What a page tells by itself: quick, while coverage and comparisons are asked for apart. */
export interface TabReading {
  readonly article: Pick<PageArticle, 'title' | 'outlet' | 'date' | 'author' | 'url' | 'language'>;
  readonly actors: readonly PageActor[];
}

export type TabState =
  | {
      readonly state: 'article';
      readonly reading: TabReading;
      readonly corpusArticles: number;
      /**
       * Whether all that is known is a passage which the reader chose, because the page is no article or is not read:
       * there is no whole article to go back to, and nothing on the page can be shown.
       */
      readonly passageAlone: boolean;
    }
  | { readonly state: 'not-article'; readonly reason: string }
  | { readonly state: 'switched-off' }
  /** "Only when I click" is on and the page was not asked for; asking again with the popup open reads it. */
  | { readonly state: 'loading' }
  /** A page that no extension may read (browser pages, stores, PDF viewers). */
  | { readonly state: 'unreadable' };

export interface TabView {
  readonly tab: number;
  /** The page's host, null where it has none. */
  readonly host: string | null;
  readonly mode: SiteMode;
  /** The mode of sites without a setting of their own. */
  readonly defaultMode: SiteMode;
  readonly page: TabState;
}

/** One article of the corpus, whole. */
export interface ArticleView {
  readonly head: ArticleHead;
  readonly paragraphs: readonly string[];
}

export interface CorpusView {
  readonly articles: number;
  readonly outlets: number;
  readonly actors: number;
  readonly claims: number;
  /** Version of the installed starter corpus, null where it was removed. */
  readonly starter: string | null;
  readonly starterArticles: number;
  /** Imports that were begun and not ended. */
  readonly unfinishedImports: number;
  /** How many of the articles were read again, where all are; `asked` where the reader asked for it. */
  readonly rereading: { readonly done: number; readonly articles: number; readonly asked: boolean } | null;
  readonly indexing: IndexingView | null;
  readonly sites: readonly { readonly host: string; readonly mode: SiteMode }[];
  readonly defaultMode: SiteMode;
}

/** A kept correction; its id takes it back. */
export type KeptEdit = Pick<StoredActorEdit, 'id'>;

/** A correction in the list of them. */
export interface EditView extends Pick<StoredActorEdit, 'id' | 'edit' | 'madeAt'> {
  /** What it does, in a sentence. */
  readonly sentence: string;
}

export interface EditImport {
  readonly added: number;
  /** Were there already. */
  readonly known: number;
}

/** What the reader said of a comparison, with both passages. */
export type JudgementView = StoredJudgement;

/** A kept entry; its id takes it back. */
export type KeptWording = Pick<StoredWording, 'id'>;

/** The words that tell sides apart. */
export interface WordingView {
  /** The reader's own, newest first. */
  readonly own: readonly StoredWording[];
  readonly builtIn: readonly SourcedWording[];
}

export type ContentDescription =
  | { readonly kind: 'article'; readonly article: PageArticle }
  | { readonly kind: 'not-article'; readonly reason: string };

/** The value that each request is answered with. */
export interface AnswerValues
  extends BackupAnswers,
    LibraryAnswers,
    KeepingAnswers,
    FeedAnswers,
    ExportAnswers,
    PackAnswers,
    SharedCorporaAnswers {
  'page/read': PageMarks;
  'page/actor': ActorCard;
  'page/see-coverage': null;
  'page/no-article': null;
  'page/need-text-reader': null;
  'page/edit-actor': KeptEdit;
  'page/undo-edit': null;
  'content/describe': ContentDescription;
  'content/show': null;
  'content/reread': null;
  'content/stop': null;
  'view/tab': TabView;
  'view/coverage': CoverageView;
  'view/comparisons': ComparisonsView;
  'view/opinions': readonly OpinionView[];
  'view/second-opinion': SecondOpinionView;
  'view/search': SearchView;
  'view/show': null;
  'view/actor': ActorView;
  'view/article': ArticleView;
  'view/set-site': null;
  'view/corpus': CorpusView;
  'view/starter': null;
  'view/reread': null;
  'view/edit-actor': KeptEdit;
  'view/undo-edit': null;
  /** Newest first. */
  'view/edits': readonly EditView[];
  /** Best first, at most 20. */
  'view/find-actors': readonly FoundActor[];
  /** The text of a JSON file. */
  'view/export-edits': string;
  'view/import-edits': EditImport;
  'view/judge': null;
  'view/withdraw-judgement': null;
  /** Newest first. */
  'view/judgements': readonly JudgementView[];
  'view/wording': WordingView;
  'view/add-wording': KeptWording;
  'view/remove-wording': null;
}

export type AnyRequest = PageRequest | ContentRequest | ViewRequest;
export type AnswerTo<Request extends AnyRequest> = Answer<AnswerValues[Request['type']]>;

/** Asks the worker. It never rejects: failures come back as problems. */
export type Ask<Kind extends PageRequest | ViewRequest> = <Request extends Kind>(
  request: Request,
) => Promise<AnswerTo<Request>>;
