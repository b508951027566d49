import type { Judgement } from '../../utils/claims/pair-key.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';
import type { ViewRequest } from '../../utils/messages/protocol.ts';
import type { ComparedArticle } from './compared-article.ts';

/** The request that keeps what the reader says of a comparison, with enough to list it when page and corpus have gone. */
export function judgeRequest(
  comparison: ComparisonView,
  judgement: Judgement,
  page: ComparedArticle,
): Extract<ViewRequest, { type: 'view/judge' }> {
  const { pair, relation, rule, what, coverage } = comparison;
  const { head } = coverage;
  return {
    type: 'view/judge',
    pair,
    judgement,
    relation,
    rule,
    what,
    page: {
      quote: comparison.page.quote,
      title: page.title,
      outlet: page.outlet,
      url: page.url,
      date: page.date,
    },
    coverage: {
      quote: coverage.quote,
      article: head.id,
      title: head.title,
      outlet: head.outlet,
      url: head.url,
      date: head.date,
    },
  };
}
