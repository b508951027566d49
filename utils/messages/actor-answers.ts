import type { Actor, ActorId, ActorType } from '../actors/actor.ts';
import type { Span } from '../text/span.ts';
import type { ArticleHead, CoverageItem } from './coverage-answers.ts';

// What pages and views are told of actors.

/** How sure it is that a name acts for an institution. */
export type MetonymUse = 'sure' | 'probable';

/** What the content script needs to paint one mention and to open its card. */
export interface PaintedMention extends Span {
  readonly actor: ActorId;
  readonly name: string;
  readonly type: ActorType;
  /** Set where the name acts for an institution at this place, as a capital does for its government. */
  readonly metonym: MetonymUse | null;
  /** Why the name was taken for this actor, in a sentence; null where that goes without saying. */
  readonly why: string | null;
  /** Names which may be meant if the wrong words are marked; each overlaps the mention. */
  readonly otherWords: readonly string[];
}

export interface PageMarks {
  readonly mentions: readonly PaintedMention[];
}

/** What articles say that an actor is, in whatever words. */
export interface RoleView {
  /** In the coverage's usual words. */
  readonly role: string;
  readonly former: boolean;
  /** Those of most articles first; of a role that the page at hand alone gives, its own. */
  readonly outlets: readonly string[];
  /** Stored articles that give the role. */
  readonly articles: number;
  /** Earliest and latest of them, ISO 8601; null where none is dated. */
  readonly first: string | null;
  readonly last: string | null;
  /** The newest of them; null where the page at hand alone gives the role. */
  readonly newest: ArticleHead | null;
  readonly onPage: boolean;
  /** Cannot be right together with another role or with the built-in list: "Syrian president", "Palestinian president". */
  readonly differs: boolean;
}

/** What the corpus knows of an actor: the card on the page and the head of the actor's view. */
export interface ActorCard {
  readonly actor: Actor;
  /** What its name can stand for, to print after "stand for": "the government of Russia"; null where nothing. */
  readonly standsForName: string | null;
  /** When the actor's description held by the built-in list, ISO 8601; null where it does not say. */
  readonly asOf: string | null;
  /** Best attested first, at most 6. */
  readonly roles: readonly RoleView[];
  readonly mentions: number;
  readonly articles: number;
  readonly outlets: readonly string[];
  /** Earliest and latest article, ISO 8601; null without any dated article. */
  readonly first: string | null;
  readonly last: string | null;
  /** Mentions by month in order, gaps included, at most 24 ending with the last. */
  readonly months: readonly { readonly month: string; readonly mentions: number }[];
}

export interface PageActor {
  readonly actor: Actor;
  readonly mentions: number;
  /** The first mention on the page. */
  readonly first: Span;
  /** Articles of the corpus that name the actor. */
  readonly articles: number;
}

/** Who says whom a name stands for: an encyclopaedia's entry ("Wikipedia: Kremlin"), or the reader. */
export type StandsForSource =
  | { readonly kind: 'entry'; readonly title: string }
  | { readonly kind: 'reader' };

/** An actor with the coverage that names it, newest first, at most 50. */
export interface ActorView {
  readonly card: ActorCard;
  /** Who says whom its name stands for, or that it stands for nobody; null where nobody says either. */
  readonly standsForSource: StandsForSource | null;
  /** The names by which the corpus knows the actor, most used first. */
  readonly forms: readonly { readonly form: string; readonly mentions: number }[];
  readonly coverage: readonly CoverageItem[];
}

/** An actor that a search by name found. */
export interface FoundActor {
  readonly actor: Actor;
  /** Articles of the corpus that name the actor. */
  readonly articles: number;
}
