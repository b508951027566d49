import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTCOMES, type Outcome } from '../../utils/claims/deciding/gate.ts';
import { f1Scores, heldOutAnswers } from './cross-validate.ts';
import { type Example, fitModel } from './fit-model.ts';
import { readPairs } from './training-pairs.ts';

// node scripts/fit-gate/index.ts [--check]
// Fits assets/claims/gate.json on pairs of reports of ours and prints how well models do on pairs that were held out of
// their fitting; with --check it writes nothing.

const FOLDER = 'tests/quality/pairs';
const FILES = ['relations.jsonl', 'fitting.jsonl', 'measurable.jsonl'];
const GATE = 'assets/claims/gate.json';
/** A few hundred examples of eleven outcomes; chosen by held-out pairs, which change little between 2 and 6. */
const PENALTY = 2.5;

interface NamedExample extends Example<Outcome> {
  readonly file: string;
}

function examplesOf(file: string): NamedExample[] {
  return readPairs(join(FOLDER, file)).flatMap(({ id, relation, features }) => {
    const outcome = OUTCOMES.find((one) => one === relation);
    return outcome === undefined ? [] : [{ file, group: id, features, outcome, weight: 1 }];
  });
}

/** Every outcome counts as much as any other, however many examples it has. */
function balanced(examples: readonly NamedExample[]): NamedExample[] {
  const many = (outcome: Outcome) => examples.filter((one) => one.outcome === outcome).length;
  return examples.map((one) => ({
    ...one,
    weight: examples.length / (OUTCOMES.length * many(one.outcome)),
  }));
}

const three = (outcome: Outcome) =>
  outcome === 'agree' || outcome === 'unrelated' ? outcome : ('differs' as const);

const examples = balanced(FILES.flatMap(examplesOf));
const answers = heldOutAnswers(OUTCOMES, examples, PENALTY);
for (const file of FILES) {
  const chosen = examples.flatMap((example, at) => (example.file === file ? [at] : []));
  const right = chosen.flatMap((at) => examples[at]?.outcome ?? []);
  const given = chosen.flatMap((at) => answers[at] ?? []);
  const present = OUTCOMES.filter((outcome) => right.includes(outcome));
  const all = f1Scores(present, right, given);
  const coarse = f1Scores(['agree', 'differs', 'unrelated'], right.map(three), given.map(three));
  console.log(
    `${file}: ${right.length} pairs, held-out macro-F1 ${all.mean.toFixed(3)}, of three answers ${coarse.mean.toFixed(3)}`,
  );
  console.log(`  ${JSON.stringify(all.each)}`);
}
if (!process.argv.includes('--check'))
  writeFileSync(GATE, `${JSON.stringify(fitModel(OUTCOMES, examples, PENALTY), null, 1)}\n`);
