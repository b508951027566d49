import listed from '../../assets/coverage/common-words.json' with { type: 'json' };

/** How common English words are in general, as they ship: stems, parted by spaces. */
export interface CommonWords {
  readonly levels: readonly {
    /** Share of the articles that have each of these words, 0 to 1. */
    readonly share: number;
    readonly words: string;
  }[];
}

let known: ReadonlyMap<string, number> | null = null;

/** The share of English articles that a word stands in, 0 to 1; 0 for one that is rare. */
export function commonShare(term: string): number {
  known ??= readCommonWords(listed);
  return known.get(term) ?? 0;
}

function readCommonWords({ levels }: CommonWords): Map<string, number> {
  return new Map(
    levels.flatMap(({ share, words }) => words.split(' ').map((word) => [word, share] as const)),
  );
}
