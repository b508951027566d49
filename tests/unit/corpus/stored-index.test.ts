import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Corpus, openCorpus } from '../../../utils/corpus/corpus.ts';
import { COVERAGE_INDEX } from '../../../utils/corpus/index-kinds.ts';
import { mendIndex } from '../../../utils/corpus/index-upkeep.ts';
import { requestReread } from '../../../utils/corpus/reread-tasks.ts';
import { runRereads } from '../../../utils/corpus/run-rereads.ts';
import { abortAtWrite } from './database-faults.ts';
import { analysed, analyseExample } from './example-articles.ts';
import { expectWholeIndex } from './expect-whole-index.ts';

const WORDS = [
  'harbour',
  'strike',
  'Oslo',
  'Norway',
  'Lindqvist',
  'storm',
  'soup',
  'leeks',
  'bridge',
  'vote',
];
const anyBody = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

type Step =
  | { readonly kind: 'add'; readonly bodies: readonly string[] }
  /** Removes the live article at this place, counted around. */
  | { readonly kind: 'remove'; readonly place: number }
  | { readonly kind: 'reread'; readonly form: string }
  | { readonly kind: 'tidy' }
  | { readonly kind: 'begin rebuild' }
  | { readonly kind: 'tend' };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      bodies: fc.array(anyBody, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), place: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('reread' as const), form: fc.constantFrom(...WORDS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('tidy' as const, 'begin rebuild' as const, 'tend' as const),
    }),
  },
);

let databases = 0;
function open(): Promise<Corpus> {
  databases += 1;
  return openCorpus(`stored-index-${databases}`);
}

async function take(corpus: Corpus, step: Step): Promise<void> {
  switch (step.kind) {
    case 'add':
      await corpus.addArticles(await Promise.all(step.bodies.map((body) => analysed({ body }))), 'import');
      return;
    case 'remove': {
      const live = await corpus.database.articles.toArray();
      const record = live[step.place % Math.max(1, live.length)];
      if (record !== undefined) await corpus.removeArticles([record.id]);
      return;
    }
    case 'reread':
      await requestReread(corpus, { kind: 'touched', actors: [], forms: [step.form] });
      await runRereads(corpus, { read: analyseExample });
      return;
    case 'tidy':
      await corpus.tidyIndex();
      return;
    case 'begin rebuild':
      await mendIndex(corpus.database, COVERAGE_INDEX);
      return;
    case 'tend':
      await corpus.tendIndex();
  }
}

describe('the stored index', () => {
  it('answers as one in memory over the live articles, whatever was done to them and to it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 25 }), async (steps) => {
        const corpus = await open();
        for (const step of steps) {
          await take(corpus, step);
          if ((await corpus.indexing()) === null) await expectWholeIndex(corpus);
        }
        await corpus.tendIndex();
        await expectWholeIndex(corpus);
        corpus.close();
      }),
      { numRuns: 25 },
    );
  });

  it('agrees with the articles wherever a transaction is aborted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyStep, fc.nat(40)), { minLength: 1, maxLength: 12 }),
        async (steps) => {
          const corpus = await open();
          for (const [step, write] of steps) {
            const fault = abortAtWrite(write);
            const failed = await take(corpus, step).then(
              () => false,
              () => true,
            );
            const met = fault.end();
            expect(met || !failed).toBe(true);
            await corpus.tendIndex();
            await expectWholeIndex(corpus);
          }
          corpus.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('sees at once what another context adds and removes', async () => {
    const corpus = await open();
    const other = await openCorpus(corpus.database.name);
    const [first, second] = await Promise.all([analysed({ body: 'storm' }), analysed({ body: 'a storm' })]);
    await corpus.addArticles([first], 'import');
    await expectWholeIndex(corpus);
    await other.addArticles([second], 'import');
    await expectWholeIndex(corpus);
    await other.removeArticles([first.id]);
    await expectWholeIndex(corpus);
    expect((await corpus.coverageIndex()).documentCount).toBe(1);
  });
});
