import type { SourceCheckView } from '../../utils/messages/comparison-answers.ts';

/** Wordings that were noticed for one reason. */
export interface OddWordings {
  readonly why: string;
  /** Each once, however often it stands on the page; empty where they are signs without a word, which tell nothing. */
  readonly quotes: readonly string[];
  /** How many places there are. */
  readonly count: number;
}

/** What was noticed, by reason: wordings before signs, then those with most places first. */
export function oddWordings(findings: SourceCheckView['findings']): OddWordings[] {
  const groups = [...Map.groupBy(findings, ({ why }) => why)].map(([why, own]) => ({
    why,
    quotes: different(own.map(({ quote }) => quote).filter((quote) => WORD.test(quote))),
    count: own.length,
  }));
  const isWording = ({ quotes }: OddWordings) => Number(quotes.length > 0);
  return groups.sort((one, other) => isWording(other) - isWording(one) || other.count - one.count);
}

/** A word or a whole number; one digit is cut out of one. */
const WORD = /\p{L}|\d{2}/u;

/** Each once, whatever its capitals. */
function different(quotes: readonly string[]): string[] {
  return [...new Map(quotes.toReversed().map((quote) => [quote.toLowerCase(), quote])).values()].reverse();
}
