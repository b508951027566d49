import type { Evidence } from '../../../utils/claims/comparison.ts';
import { claimsInContext } from '../../../utils/claims/finding/claim-source.ts';
import { findComparisons } from '../../../utils/claims/finding/find-comparisons.ts';
import { bodyOf, compareHeadWithBody } from '../../../utils/claims/finding/head-against-body.ts';
import { memoryClaims } from '../../../utils/claims/finding/memory-claims.ts';
import { analyseArticle } from '../../../utils/reading/analyse-article.ts';
import { readCorpus } from '../analysed-inputs.ts';
import { builtInWordVectors } from '../built-in-word-vectors.ts';
import type { Command } from '../command-line.ts';
import type { InputProblems } from '../input-files.ts';

/** Of each statement the ten likeliest partners, however weak, so that what was found can be measured. */
const EVERY_PARTNER = { perClaim: 10, limit: Number.POSITIVE_INFINITY, weak: true };

/**
 * One line for each comparison of a statement in the call's files with one of another article, and of a title or a dek
 * with what stands below it.
 */
export async function* claimLines(command: Command, problems: InputProblems): AsyncGenerator<object> {
  const { queries, all } = await readCorpus(command, problems, analyseArticle);
  const source = memoryClaims(all.map(({ analysed }) => analysed));
  const meaning = { vectors: builtInWordVectors() };
  const options = { ...EVERY_PARTNER, meaning };
  const inputs = new Map(
    all.flatMap(({ input, analysed: { id } }) => [[id, input] as const, [bodyOf(id), input] as const]),
  );
  const place = (evidence: Evidence) => {
    const input = inputs.get(evidence.article);
    const offset = input?.article.sourceStart ?? 0;
    return {
      file: input?.file ?? null,
      article: input?.index ?? null,
      start: offset + evidence.start,
      end: offset + evidence.end,
      quote: evidence.quote,
    };
  };
  const words = ({ quote, marks }: Evidence) => marks.map(({ start, end }) => quote.slice(start, end));
  for (const { analysed } of queries) {
    const { comparisons } = await findComparisons(claimsInContext(analysed), source, options);
    for (const comparison of [...comparisons, ...(await compareHeadWithBody(analysed, meaning))]) {
      const { relation, tier, score, what, a, b, why, rule } = comparison;
      yield {
        relation,
        tier,
        score,
        what,
        a: place(a),
        b: place(b),
        differing: [words(a), words(b)],
        why,
        rule,
      };
    }
  }
}
