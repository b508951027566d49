import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../../utils/claims/comparison.ts';
import type { StoredJudgement } from '../../../utils/claims/judgements/judged-pair.ts';
import { storedWording } from '../../../utils/claims/meaning/stored-wording.ts';
import { JUDGEMENTS, pairKey } from '../../../utils/claims/pair-key.ts';
import { notebookFile, readNotebookFile } from '../../../utils/notebook/notebook-file.ts';
import { exampleJudgement } from '../claims/judgements/example-judgement.ts';
import { NOTHING } from './empty-notebook.ts';

const NOW = Date.UTC(2026, 5, 1);

const moment = fc.integer({ min: 0, max: NOW }).map((time) => new Date(time).toISOString());
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const maybe = fc.option(text, { nil: null });
const passage = fc.record({
  quote: text.filter((quote) => /\S/.test(quote)),
  title: maybe,
  outlet: maybe,
  url: maybe,
  date: maybe,
});
const judgement: fc.Arbitrary<StoredJudgement> = fc
  .record({
    judgement: fc.constantFrom(...JUDGEMENTS),
    relation: fc.constantFrom(...RELATIONS),
    rule: text,
    what: text,
    page: passage,
    coverage: fc.tuple(passage, text).map(([given, article]) => ({ ...given, article })),
    madeAt: moment,
  })
  .map((given) => ({ pair: pairKey(given.page.quote, given.coverage.quote), ...given }));

const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/);
const wording = fc
  .record({
    about: words,
    sides: fc.uniqueArray(words, { minLength: 2, maxLength: 6 }),
    madeAt: moment,
  })
  .map(({ about, sides, madeAt }) => [{ about, choices: sides.map((side) => [side]) }, madeAt] as const);

async function exported(...judgements: readonly StoredJudgement[]) {
  const entry = { about: 'the bridge', choices: [['old bridge'], ['ruin']] };
  const wordings = [await storedWording(entry, '2026-01-01T12:00:00.000Z')];
  return JSON.parse(notebookFile({ ...NOTHING, judgements, wordings }));
}

const read = (content: unknown) => readNotebookFile(JSON.stringify(content), NOW);

describe('judgements and words as a file', () => {
  it('come back as they went', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(judgement, { selector: ({ pair }) => pair, maxLength: 8 }),
        fc.uniqueArray(wording, { selector: ([entry]) => JSON.stringify(entry), maxLength: 5 }),
        async (judgements, made) => {
          const wordings = await Promise.all(made.map((args) => storedWording(...args)));
          const content = { ...NOTHING, judgements, wordings };
          expect(await readNotebookFile(notebookFile(content), NOW)).toEqual(content);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('are not expected of a file of format 1, nor looked for in it', async () => {
    const { judgements } = await exported(exampleJudgement());
    const first = { format: 'sidelight-notebook', version: 1, actorEdits: [], judgements };
    expect(await read(first)).toEqual(NOTHING);
  });

  it('hold no keys that could lie', async () => {
    const file = await exported(exampleJudgement());
    expect(file.judgements[0]).not.toHaveProperty('pair');
    expect(file.wordings[0]).not.toHaveProperty('id');
    file.judgements[0].pair = 'a-b';
    expect((await read(file)).judgements).toEqual([exampleJudgement()]);
  });

  it.each<readonly [string, Record<string, unknown>, string]>([
    ['an unknown judgement', { judgement: 'true' }, '“judgement” is no judgement'],
    ['an unknown relation', { relation: 'lies' }, '“relation” is no relation'],
    ['no quote', { page: { ...exampleJudgement().page, quote: ' ' } }, '“page.quote” is empty'],
    ['no side', { coverage: undefined }, '“coverage” is missing'],
    ['a date to come', { madeAt: '2031-01-01T00:00:00.000Z' }, 'is still to come'],
  ])('says which judgement is wrong: %s', async (_, spoilt, why) => {
    const file = await exported(exampleJudgement({}, { page: 'Another one.' }), exampleJudgement());
    file.judgements[1] = { ...file.judgements[1], ...spoilt };
    const failure = await read(file).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'NotebookError' });
    expect(String(failure)).toContain('judgement 2: ');
    expect(String(failure)).toContain(why);
  });

  it.each<readonly [string, Record<string, unknown>, string]>([
    ['one side', { choices: [['ruin']] }, '“choices” has fewer than two sides'],
    ['a side without words', { choices: [['ruin'], []] }, '“choices.1” has no words'],
    ['one word on two sides', { choices: [['ruin'], ['bridge', 'Ruin']] }, 'one word on two sides'],
    ['an endless word', { choices: [['x'.repeat(101)], ['y']] }, '“choices.0.0” is longer than 100'],
    ['signs alone', { about: '—' }, '“about” has no letter or digit'],
  ])('says which entry of words is wrong: %s', async (_, spoilt, why) => {
    const file = await exported();
    file.wordings[0] = { ...file.wordings[0], ...spoilt };
    const failure = await read(file).catch((error: unknown) => error);
    expect(String(failure)).toContain('entry of words 1: ');
    expect(String(failure)).toContain(why);
  });

  it('are refused where one is there twice', async () => {
    const file = await exported(exampleJudgement());
    const [entry] = file.judgements;
    await expect(read({ ...file, judgements: [entry, entry] })).rejects.toThrow(
      'judgement 2: it is there twice',
    );
  });

  it('take anything at all without more than a refusal', async () => {
    const file = await exported();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        for (const content of [
          { ...file, judgements: value },
          { ...file, judgements: [value] },
          { ...file, wordings: [value] },
        ]) {
          const outcome = await read(content).catch((error: unknown) => error);
          if (outcome instanceof Error) expect(outcome).toMatchObject({ name: 'NotebookError' });
        }
      }),
    );
  });
});
