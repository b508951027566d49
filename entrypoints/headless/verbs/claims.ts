import type { Evidence } from '../../../utils/claims/comparison.ts';
import { claimIndex } from '../../../utils/claims/finding/claim-index.ts';
import { claimsInContext, findComparisons } from '../../../utils/claims/finding/find-comparisons.ts';
import { analyseArticle } from '../../../utils/reading/analyse-article.ts';
import { readCorpus } from '../analysed-inputs.ts';
import type { Command } from '../command-line.ts';
import type { InputProblems } from '../input-files.ts';

/** One line for each comparison of a statement in the call's files with one of another article. */
export async function* claimLines(command: Command, problems: InputProblems): AsyncGenerator<object> {
  const { queries, all } = await readCorpus(command, problems, analyseArticle);
  const source = claimIndex(all.map(({ analysed }) => analysed));
  const inputs = new Map(all.map(({ input, analysed }) => [analysed.id, input]));
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
    for (const comparison of await findComparisons(claimsInContext(analysed), source)) {
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
