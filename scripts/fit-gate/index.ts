import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder } from '../../tests/shared-folder.ts';
import { OUTCOMES } from '../../utils/claims/deciding/gate.ts';
import { heldOutAnswers } from './cross-validate.ts';
import type { FiledExample } from './filed-example.ts';
import { fitModel } from './fit-model.ts';
import { reportOurs, reportPublic } from './report.ts';
import { type Printed, readPairs } from './training-pairs.ts';

// node scripts/fit-gate/index.ts [--check]
// Fits the two models of assets/claims/gate.json, one for reports of outlets on pairs of ours, one for texts of unknown
// origin on those without outlets and dates and on public pairs. Prints how well models do on pairs that were held out
// of their fitting. With --check it writes nothing. The public pairs lie in the shared folder; without it nothing can
// be fitted.

const FOLDER = 'tests/quality/pairs';
const OURS = [
  'relations.jsonl',
  'relations-more.jsonl',
  'relations-world.jsonl',
  'relations-life.jsonl',
  'relations-state.jsonl',
  'relations-trade.jsonl',
  'relations-mixed.jsonl',
  'contrasts-home.jsonl',
  'contrasts-abroad.jsonl',
  'fitting.jsonl',
  'measurable.jsonl',
  'measurable-aside.jsonl',
];
const PUBLIC = ['vitaminc.pairs.jsonl', 'summedits.pairs.jsonl'];
const GATE = 'assets/claims/gate.json';
/** Chosen by held-out pairs, which change little between 1 and 6. */
const PENALTY = 1.5;
/** A pair of a contrast set, in which several passages are held against one: the set's number and a letter. */
const SET_MEMBER = /^(\w+\d)[a-z]$/;
/** Pairs of one set have a passage in common, so that each tells less. */
const SET_WEIGHT = 0.4;

function ours(file: string, printed: Printed): FiledExample[] {
  return readPairs(join(FOLDER, file), printed).flatMap(({ id, relation, features }) => {
    const outcomes = OUTCOMES.filter((one) => one === relation);
    const set = SET_MEMBER.exec(id)?.[1];
    const group = `${file} ${set ?? id}`;
    const weight = set === undefined ? 1 : SET_WEIGHT;
    return outcomes.length === 0 ? [] : [{ file, group, features, outcomes, weight }];
  });
}

/** Public pairs say that texts differ, not in what. Pairs made from one text stand in one group. */
function published(folder: string, file: string): FiledExample[] {
  return readPairs(join(folder, 'data/claims', file), 'bare').map(({ id, relation, features }) => ({
    file,
    group: id.replace(/_\d+$/, ''),
    features,
    outcomes: OUTCOMES.filter((one) =>
      relation === 'differs' ? one !== 'agree' && one !== 'unrelated' : one === relation,
    ),
    weight: 1,
  }));
}

/** What agreement and no relation count beside each of the nine differences: either is an answer of its own. */
const PLAIN_ANSWER = 1.5;

/** Every difference counts as much as any other, however many examples it has, and the plain answers more. */
function balanced(examples: readonly FiledExample[]): FiledExample[] {
  const counts = new Map<string, number>();
  const keyOf = ({ outcomes }: FiledExample) => outcomes.join(' ');
  for (const one of examples) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + one.weight);
  return examples.map((one) => ({
    ...one,
    weight:
      one.weight *
      (examples.length / (counts.size * (counts.get(keyOf(one)) ?? 1))) *
      (one.outcomes.some((outcome) => outcome === 'agree' || outcome === 'unrelated') ? PLAIN_ANSWER : 1),
  }));
}

function fitAll(folder: string): void {
  const reports = balanced(OURS.flatMap((file) => ours(file, 'printed')));
  // Of a text of unknown origin nobody says who printed it and when, so of ours neither.
  const bare = balanced(OURS.flatMap((file) => ours(file, 'bare')));
  const texts = [...bare, ...PUBLIC.flatMap((file) => published(folder, file))];
  console.log('Reports');
  reportOurs(OURS, reports, heldOutAnswers(OUTCOMES, reports, PENALTY, 10));
  console.log('Texts');
  const answers = heldOutAnswers(OUTCOMES, texts, PENALTY, 4);
  reportOurs(OURS, texts, answers);
  reportPublic(PUBLIC, texts, answers);
  if (process.argv.includes('--check')) return;
  const models = {
    reports: fitModel(OUTCOMES, reports, PENALTY),
    texts: fitModel(OUTCOMES, texts, PENALTY),
  };
  writeFileSync(GATE, `${JSON.stringify(models, null, 1)}\n`);
}

if (sharedFolder === null) {
  console.error('The public pairs are not here, so the gate cannot be fitted; it stays as it is.');
  process.exitCode = 1;
} else fitAll(sharedFolder);
