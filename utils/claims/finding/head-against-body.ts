import type { Article } from '../../articles/article.ts';
import type { ComparedPage } from '../comparison.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { claimsInContext } from './claim-source.ts';
import { findComparisons } from './find-comparisons.ts';
import { type ClaimsOfArticle, memoryClaims } from './memory-claims.ts';

/** An article whose blocks are known. */
export interface ArticleWithBlocks extends ClaimsOfArticle {
  readonly article: ClaimsOfArticle['article'] & Pick<Article, 'blocks'>;
}

/** Sentences of the body that are held against one of the head at most. */
const PER_CLAIM = 3;

/**
 * Compares what an article says in its title and dek with its own body, which others write and which often says less.
 * Every partner is given, and none is sure: an article that repeats itself confirms nothing. The second passage of each
 * goes by the id that {@link bodyOf} gives.
 */
export async function compareHeadWithBody(
  analysed: ArticleWithBlocks,
  meaning: Meaning,
): Promise<ComparedPage['comparisons']> {
  const isHead = ({ start }: { readonly start: number }) =>
    analysed.article.blocks.some(
      (block) => block.kind !== 'body' && block.start <= start && start < block.end,
    );
  const head = claimsInContext(analysed).filter(({ claim }) => isHead(claim));
  const body = analysed.claims.filter((claim) => !isHead(claim));
  if (head.length === 0 || body.length === 0) return [];
  const source = memoryClaims([{ ...analysed, id: bodyOf(analysed.id), claims: body }]);
  const { comparisons } = await findComparisons(head, source, {
    meaning,
    perClaim: PER_CLAIM,
    limit: Number.POSITIVE_INFINITY,
    weak: true,
  });
  return comparisons.map((comparison) => ({ ...comparison, tier: 'hint' }));
}

/** Under what id the body of an article is compared with its head. */
export function bodyOf(id: ClaimsOfArticle['id']): ClaimsOfArticle['id'] {
  return `${id} body`;
}
