import type { Span } from '../text/span.ts';
import type { FactCheck } from './fact-check.ts';

/**
 * What a block of an article is. Only `title`, `dek` and `body` speak for the article itself; cards carry other
 * articles' headlines, captions repeat sentences, bios and boilerplate say nothing about the news.
 */
export type BlockKind =
  | 'title'
  | 'dek'
  | 'body'
  | 'card'
  | 'caption'
  | 'bio'
  | 'byline'
  | 'boilerplate'
  | 'tags';

/** A run of an article's text, in UTF-16 code units of {@link Article.text}. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** One article (or comment) as it came from a page or a dump. */
export interface Article {
  readonly kind: 'article' | 'comment' | 'other';
  readonly title: string | null;
  /** Who published it here. */
  readonly outlet: string | null;
  /** The outlet it was taken over from ("via", "republished from"). */
  readonly via: string | null;
  /** ISO 8601, as exact as the source is: "2026", "2026-01", "2026-01-29" or with a time. */
  readonly date: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly tags: readonly string[];
  /** BCP 47 language tag, or null where it is not known. */
  readonly language: string | null;
  /** The whole block, heading, cards and tags included; for a dump it is the source's own characters, untouched. */
  readonly text: string;
  /** Where {@link text} begins in the source; 0 for a page. */
  readonly sourceStart: number;
  /** From the first to the last character of dek and body, in {@link text}. */
  readonly body: Span;
  /** In order of the text, without overlap. */
  readonly blocks: readonly Block[];
  /** ClaimReviews as a page declares them, each as JSON; `refineArticle` makes {@link factChecks} of them. */
  readonly reviews?: readonly string[];
  /** What the article concludes of others' statements, where it declares so; missing where it does not. */
  readonly factChecks?: readonly FactCheck[];
}

/** Whether a block's words are the article's own. */
export function speaksForArticle(kind: BlockKind): boolean {
  switch (kind) {
    case 'title':
    case 'dek':
    case 'body':
      return true;
    case 'card':
    case 'caption':
    case 'bio':
    case 'byline':
    case 'boilerplate':
    case 'tags':
      return false;
  }
}
