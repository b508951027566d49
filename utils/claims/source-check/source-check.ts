import type { Span } from '../../text/span.ts';

/** What reads as if a machine had put it there. */
export const ODDITIES = ['phrase', 'role', 'typography'] as const;

/** A wording that reads as if a machine had put it there. Offsets are UTF-16 code units of the article's text. */
export interface OddWording extends Span {
  readonly kind: (typeof ODDITIES)[number];
  /** Why it was noticed, in a sentence. */
  readonly why: string;
}

/** How an article's text reads. It is kept with the article, so it is small. */
export interface SourceCheck {
  /** In order of the text, the first ones where there are very many. */
  readonly findings: readonly OddWording[];
  /** How much was found in a thousand words; kinds of oddity weigh differently. */
  readonly score: number;
  /** Whether the text reads as if a machine had reworded it, so that what it says may not be its writer's words. */
  readonly suspect: boolean;
}
