import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../tests/shared-folder.ts';
import { REPORT_OUTCOMES, TEXT_OUTCOMES } from '../../utils/claims/deciding/gate.ts';
import type { OutcomeModel } from '../../utils/claims/deciding/outcome-model.ts';
import { f1Scores, heldOutAnswers } from './cross-validate.ts';
import { type Example, fitModel } from './fit-model.ts';
import { type LabelledPair, readPairs } from './training-pairs.ts';

// node scripts/fit-gate/index.ts [--check]
// Fits assets/claims/gate.json on the development pairs and prints how well models do on pairs that were held out of
// their fitting; with --check it writes nothing.

const PAIRS = 'tests/quality/pairs';
/** Pairs of reports, and how much one counts beside the others. */
const REPORTS: readonly (readonly [file: string, weight: number])[] = [
  ['relations.jsonl', 1],
  ['fitting.jsonl', 1],
  ['measurable.jsonl', 1],
];
const GATE = 'assets/claims/gate.json';
/** Few examples and many outcomes ask for a heavier penalty than many examples and three. */
const REPORT_PENALTY = 4;
const TEXT_PENALTY = 3;

/** Pairs of one claim with several pieces of evidence belong together. */
const groupOf = (id: string) => id.replace(/_\d+$/, '');

function examplesOf<Outcome extends string>(
  outcomes: readonly Outcome[],
  pairs: readonly LabelledPair[],
  weight: number,
): Example<Outcome>[] {
  return pairs.flatMap(({ id, relation, features }) => {
    const outcome = outcomes.find((one) => one === relation);
    return outcome === undefined ? [] : [{ group: groupOf(id), features, outcome, weight }];
  });
}

function fitted<Outcome extends string>(
  name: string,
  outcomes: readonly Outcome[],
  examples: readonly Example<Outcome>[],
  penalty: number,
): OutcomeModel<Outcome> {
  const right = examples.map(({ outcome }) => outcome);
  const { mean, each } = f1Scores(outcomes, right, heldOutAnswers(outcomes, examples, penalty));
  console.log(
    `${name}: ${examples.length} pairs, held-out macro-F1 ${mean.toFixed(3)} ${JSON.stringify(each)}`,
  );
  return fitModel(outcomes, examples, penalty);
}

const reports = fitted(
  'reports',
  REPORT_OUTCOMES,
  REPORTS.flatMap(([file, weight]) => examplesOf(REPORT_OUTCOMES, readPairs(join(PAIRS, file)), weight)),
  REPORT_PENALTY,
);
const texts =
  sharedFolder && !process.argv.includes('--reports')
    ? fitted(
        'texts',
        TEXT_OUTCOMES,
        examplesOf(TEXT_OUTCOMES, readPairs(join(sharedFolder, 'data/claims/vitaminc.pairs.jsonl')), 1),
        TEXT_PENALTY,
      )
    : null;
if (texts === null) console.error('The texts’ model needs the folder ../shared; nothing was written.');
else if (!process.argv.includes('--check'))
  writeFileSync(GATE, `${JSON.stringify({ reports, texts }, null, 1)}\n`);
