import type { StoredJudgement } from './judged-pair.ts';

/** So many rejections make a rule doubtful between two articles. */
const DOUBTFUL_FROM = 3;

/** An article as a judgement names it. */
export interface NamedArticle {
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
}

/** Whether the reader rejected what a rule found between two articles so often that its hints there are worth less. */
export type RejectedRules = (rule: string, one: NamedArticle, other: NamedArticle) => boolean;

/**
 * The rules that the reader rejected at least three times ("not the same thing") between the same two articles,
 * whichever of them was the page.
 */
export function rejectedRules(judgements: readonly StoredJudgement[]): RejectedRules {
  const rejections = new Map<string, number>();
  for (const { judgement, rule, page, coverage } of judgements) {
    const key = judgement === 'not-same' ? keyOf(rule, page, coverage) : null;
    if (key !== null) rejections.set(key, (rejections.get(key) ?? 0) + 1);
  }
  return (rule, one, other) => {
    const key = keyOf(rule, one, other);
    return key !== null && (rejections.get(key) ?? 0) >= DOUBTFUL_FROM;
  };
}

/** Null where one of the articles has nothing by which it would be known again. */
function keyOf(rule: string, one: NamedArticle, other: NamedArticle): string | null {
  const names = [nameOf(one), nameOf(other)].filter((name) => name !== null);
  return names.length < 2 ? null : JSON.stringify([rule, ...names.sort()]);
}

function nameOf({ url, outlet, title }: NamedArticle): string | null {
  return url ?? (title === null ? null : JSON.stringify([outlet, title]));
}
