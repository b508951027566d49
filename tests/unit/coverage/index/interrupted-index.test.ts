import { describe, expect, it } from 'vitest';
import { IndexReader } from '../../../../utils/coverage/index/index-reader.ts';
import { answersOf, bruteForceAnswers } from './example-terms.ts';
import { IndexModel, type Step } from './index-model.ts';
import { Fault } from './memory-store.ts';

/** A life with tails, segments, merges of several steps, removals in the midst of them, sweeps and a rebuild. */
const LIFE: readonly Step[] = [
  ...times(5, { kind: 'addMany', count: 100, wordy: 60 }),
  ...times(2, { kind: 'tidy', steps: 1, pace: 'resting' }),
  ...times(3, { kind: 'addMany', count: 200, wordy: 60 }),
  ...times(2, { kind: 'tidy', steps: 1, pace: 'resting' }),
  { kind: 'remove', every: 9, from: 2 },
  { kind: 'tidy', steps: 1, pace: 'resting' },
  { kind: 'rewrite', every: 50, from: 3, terms: { weights: new Map([['harbour', 2.5]]), length: 7 } },
  ...times(12, { kind: 'tidy', steps: 1, pace: 'resting' }),
  ...times(2, { kind: 'addMany', count: 130, wordy: 60 }),
  ...times(2, { kind: 'tidy', steps: 1, pace: 'resting' }),
  { kind: 'beginRebuild' },
  ...times(2, { kind: 'rebuild', steps: 1 }),
  { kind: 'rewrite', every: 100, from: 1, terms: { weights: new Map([['abc', 1]]), length: 1 } },
  { kind: 'remove', every: 7, from: 5 },
  ...times(3, { kind: 'tidy', steps: 1, pace: 'resting' }),
  ...times(5, { kind: 'rebuild', steps: 1 }),
  ...times(12, { kind: 'tidy', steps: 1, pace: 'resting' }),
];

function times(count: number, step: Step): Step[] {
  return Array.from({ length: count }, () => step);
}

describe('an index whose changes are interrupted', () => {
  it('is as before after a fault at any write or commit, and goes on as if nothing had been', async () => {
    const model = new IndexModel();
    let faults = 0;
    for (const step of LIFE) {
      const before = model.copy();
      await model.apply(step);
      for (let point = 1; await failAt(point, step, before, model); point += 1) faults += 1;
    }
    expect(faults).toBeGreaterThan(150);
  }, 120_000);

  it('is whole between any two changes, and comes to the same end from there', async () => {
    const model = new IndexModel();
    let merging = 0;
    for (const step of LIFE) {
      await model.apply(step);
      if (model.store.manifest?.merge?.lastTerm) merging += 1;
      await expectWhole(model);
      const killed = model.copy();
      await killed.settle();
      await expectWhole(killed);
    }
    // The life is one in which merges are found half done.
    expect(merging).toBeGreaterThan(2);
  }, 120_000);
});

/** Does a step with a fault at one of its writes or commits; false where it has fewer. */
async function failAt(point: number, step: Step, before: IndexModel, after: IndexModel): Promise<boolean> {
  const model = before.copy();
  let left = point;
  model.store.beforeWrite = () => {
    left -= 1;
    if (left === 0) throw new Fault();
  };
  const failed = await model.apply(step).then(
    () => false,
    (error) => error instanceof Fault,
  );
  if (!failed) return false;
  expect(model.store.contents).toEqual(before.store.contents);
  await model.apply(step);
  expect(model.store.contents).toEqual(after.store.contents);
  return true;
}

async function expectWhole(model: IndexModel): Promise<void> {
  const reader = await IndexReader.open(model.store);
  expect(await answersOf(reader, model.indexed)).toEqual(bruteForceAnswers(model.indexed));
  expect(reader.damage).toBeNull();
}
