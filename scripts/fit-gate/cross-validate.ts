import { chancesOf } from '../../utils/claims/deciding/outcome-model.ts';
import { type Example, fitModel } from './fit-model.ts';

/** The outcome that a model gives each example which was fitted without the example's group. */
export function heldOutAnswers<Outcome extends string>(
  outcomes: readonly Outcome[],
  examples: readonly Example<Outcome>[],
  penalty: number,
  folds: number,
): Outcome[] {
  const groups = [...new Set(examples.map(({ group }) => group))].sort((x, y) => hash(x) - hash(y));
  const foldOf = new Map(groups.map((group, at) => [group, at % folds]));
  const answers: Outcome[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const isOut = ({ group }: Example<Outcome>) => foldOf.get(group) === fold;
    const model = fitModel(
      outcomes,
      examples.filter((one) => !isOut(one)),
      penalty,
    );
    examples.forEach((example, at) => {
      const best = isOut(example) ? chancesOf(outcomes, model, example.features)[0] : undefined;
      if (best) answers[at] = best.outcome;
    });
  }
  return answers;
}

/** F1 of each outcome, and their mean. */
export function f1Scores<Outcome extends string>(
  outcomes: readonly Outcome[],
  right: readonly Outcome[],
  given: readonly Outcome[],
): { readonly mean: number; readonly each: Readonly<Record<string, number>> } {
  const each = outcomes.map((outcome) => {
    const hits = right.filter((one, at) => one === outcome && given[at] === outcome).length;
    const all = [...right, ...given].filter((one) => one === outcome).length;
    return [outcome, all === 0 ? 0 : Math.round((2000 * hits) / all) / 1000] as const;
  });
  return { mean: each.reduce((sum, [, f1]) => sum + f1, 0) / each.length, each: Object.fromEntries(each) };
}

/** FNV-1a, so that groups are dealt out the same way each time. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
