import type { ClaimTally } from '../comparison.ts';
import { plainWords } from './copied-articles.ts';
import { type Find, isSure } from './most-telling.ts';

/**
 * For each claim of the page with a sure find, how many articles tell its fact alike and how many otherwise. A sentence
 * that several articles copied from each other counts once; an article that differs anywhere does not agree as well.
 *
 * @param finds those of each claim, in order of the page
 */
export function tallyClaims(finds: readonly (readonly Find[])[]): ClaimTally[] {
  return finds.flatMap((own) => {
    const sure = own.filter(isSure);
    const first = sure[0];
    if (first === undefined) return [];
    const differing = sure.filter(({ verdict }) => verdict.relation !== 'agree');
    const elsewhere = new Set(differing.map(({ b }) => b.article.id));
    const agreeing = sure.filter(
      ({ verdict, b }) => verdict.relation === 'agree' && !elsewhere.has(b.article.id),
    );
    const { start, end } = first.a.claim;
    return [{ start, end, agree: countTellers(agreeing), differ: countTellers(differing) }];
  });
}

function countTellers(finds: readonly Find[]): number {
  const articles = new Map<string, string>();
  for (const { b } of finds) if (!articles.has(b.article.id)) articles.set(b.article.id, plainWords(b.claim));
  return new Set(articles.values()).size;
}
