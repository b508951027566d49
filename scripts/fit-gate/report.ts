import { OUTCOMES, type Outcome } from '../../utils/claims/deciding/gate.ts';
import { f1Scores } from './cross-validate.ts';
import type { FiledExample } from './filed-example.ts';

const three = (outcome: Outcome) =>
  outcome === 'agree' || outcome === 'unrelated' ? outcome : ('differs' as const);

/** Prints the F1 of held-out answers for each file of pairs whose relation is known. */
export function reportOurs(
  files: readonly string[],
  examples: readonly FiledExample[],
  answers: readonly Outcome[],
): void {
  for (const file of files) {
    const chosen = examples.flatMap((example, at) => (example.file === file ? [at] : []));
    const right = chosen.flatMap((at) => examples[at]?.outcomes[0] ?? []);
    const given = chosen.flatMap((at) => answers[at] ?? []);
    const present = OUTCOMES.filter((outcome) => right.includes(outcome));
    const all = f1Scores(present, right, given);
    const coarse = f1Scores(['agree', 'differs', 'unrelated'], right.map(three), given.map(three));
    console.log(
      `${file}: ${right.length} pairs, held-out macro-F1 ${all.mean.toFixed(3)}, of three answers ${coarse.mean.toFixed(3)}`,
    );
    console.log(`  ${JSON.stringify(all.each)}`);
  }
}

/** Prints the accuracy of held-out answers of three kinds for each public file. */
export function reportPublic(
  files: readonly string[],
  examples: readonly FiledExample[],
  answers: readonly Outcome[],
): void {
  for (const file of files) {
    const chosen = examples.flatMap((example, at) => (example.file === file ? [at] : []));
    const hits = chosen.filter((at) => {
      const [outcome, answer] = [examples[at]?.outcomes[0], answers[at]];
      return outcome !== undefined && answer !== undefined && three(outcome) === three(answer);
    });
    console.log(
      `${file}: ${chosen.length} pairs, held-out accuracy of three answers ${(hits.length / chosen.length).toFixed(3)}`,
    );
  }
}
