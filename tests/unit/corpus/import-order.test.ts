import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildActorDictionary } from '../../../utils/actors/dictionary/actor-dictionary.ts';
import { builtInActors } from '../../../utils/actors/dictionary/built-in-actors.ts';
import { createRecogniser } from '../../../utils/actors/recognise-actors.ts';
import { openCorpus } from '../../../utils/corpus/corpus.ts';
import { startImport } from '../../../utils/files/imports/import-job.ts';
import { runImports } from '../../../utils/files/imports/run-imports.ts';
import { analyseArticle } from '../../../utils/reading/analyse-article.ts';
import { contentsOf } from './corpus-contents.ts';
import { exampleArticle } from './example-articles.ts';

// Names that no list knows, written in several ways, shared by several people, and beside known ones.
const BODIES = [
  'The minister Ivo Tarnovic met Ada Moor in Oslo. Tarnovic said that the Norvik Harbour Union (NHU) had agreed.',
  'The NHU called a strike. Its chair, Ivo Tarnović, blamed Norway. "We wait," said Tarnovic.',
  'IVO TARNOVIC left the talks in Kiev, said the Norvik Harbour Union. Moor stayed with Zelenskiy.',
  'Maria Tarnovic, a teacher, knows nobody of the NHU. Tarnovic lives in Kyiv, near Zelensky.',
  'Mr Tarnovic and Ms Moor met again. The Harbour Union wrote to the European Union.',
  'Moor College opened in Moor, a town in Norway. Ada Moor spoke there for the EU.',
];

const recogniser = createRecogniser(buildActorDictionary(builtInActors()));
let databases = 0;

async function imported(order: readonly string[], batchSize: number) {
  databases += 1;
  const corpus = await openCorpus(`import-order-test-${databases}`);
  for (const [i, body] of order.entries())
    await startImport(corpus, [{ name: `${i}.txt`, file: new Blob([body]) }]);
  await runImports(corpus, {
    analyse: (article) => analyseArticle(exampleArticle({ body: article.text }), recogniser),
    batchSize,
  });
  await corpus.refreshActorDictionary();
  const contents = await contentsOf(corpus);
  const dictionary = await corpus.actorDictionary();
  const entries = contents.actors.map(({ id }) => dictionary.entry(id) ?? null);
  corpus.close();
  return { ...contents, entries };
}

it('leaves the same actors, mentions and dictionary in whatever order articles are imported', async () => {
  const expected = await imported(BODIES, 20);
  expect(expected.actors.length).toBeGreaterThan(5);
  expect(expected.entries.some((entry) => entry !== null)).toBe(true);
  const orders = fc.shuffledSubarray(BODIES, { minLength: BODIES.length });
  await fc.assert(
    fc.asyncProperty(orders, fc.integer({ min: 1, max: 6 }), async (order, batchSize) => {
      expect(await imported(order, batchSize)).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});
