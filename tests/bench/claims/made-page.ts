import type { ClaimInContext } from '../../../utils/claims/claim-in-context.ts';
import { claimsInContext } from '../../../utils/claims/finding/claim-source.ts';
import { extractClaims } from '../../../utils/claims/reading/extract-claims.ts';
import { type ArticleMaker, QUERY_NUMBERS } from '../generated-articles.ts';

/** Made articles that make one page of about 1,000 words. */
const ARTICLES_OF_PAGE = 2;

/** The claims of a page that no corpus holds. */
export function madePage(maker: ArticleMaker, number: number): ClaimInContext[] {
  const first = QUERY_NUMBERS + number * ARTICLES_OF_PAGE;
  const articles = Array.from({ length: ARTICLES_OF_PAGE }, (_, i) => maker.article(first + i));
  let offset = 0;
  return articles.flatMap((article) => {
    const claims = claimsInContext({ ...article, claims: extractClaims(article.article, article) }).map(
      ({ claim, article: of }) => ({
        claim: { ...claim, start: claim.start + offset, end: claim.end + offset },
        article: { ...of, id: articles[0]?.id ?? of.id },
      }),
    );
    offset += article.article.text.length;
    return claims;
  });
}
