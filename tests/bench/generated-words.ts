import { sayThatSharedIsMissing } from '../shared-folder.ts';
import { seededRandom } from './generated-actors.ts';
import { ArticleMaker, type PoolText } from './generated-articles.ts';
import { poolFile, readPool } from './pool.ts';
import { expectedWords, type GrowthPoint, growthLaw, WordGrowth } from './word-growth.ts';

// node tests/bench/generated-words.ts [ARTICLES]
// Whether the vocabulary of made articles grows as that of real text: both curves, and Heaps' law as it fits the real
// texts, continued to where the made articles go.

const ARTICLES = 100_000;
/** Below so many words the curve is steeper: common words are still coming in. */
const FIT_FROM = 100_000;

function growthOf(texts: Iterable<string>): readonly GrowthPoint[] {
  const growth = new WordGrowth(FIT_FROM, 2);
  for (const text of texts) growth.add(text);
  return [...growth.points, growth.now];
}

/** The texts of the pool are sorted by source; a corpus is not. */
function shuffled(pool: readonly PoolText[]): PoolText[] {
  const random = seededRandom(1);
  return pool
    .map((text) => ({ text, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text);
}

function* made(maker: ArticleMaker, count: number): Iterable<string> {
  for (let number = 0; number < count; number += 1) yield maker.article(number).article.text;
}

function print(): void {
  if (poolFile === null) {
    sayThatSharedIsMissing('the vocabulary of made articles');
    return;
  }
  const pool = readPool(poolFile);
  const real = growthOf(shuffled(pool).map(({ title, text }) => `${title}\n${text}`));
  const law = growthLaw(real);
  const articles = Number(process.argv[2] ?? ARTICLES);
  const own = growthOf(made(new ArticleMaker(pool), articles));
  const ownLaw = growthLaw(own);
  console.log('words        real       by its law  made articles');
  for (const [i, { words, different }] of own.entries()) {
    const there = i < real.length - 1 ? String(real[i]?.different) : '–';
    console.log(
      `${String(words).padEnd(12)} ${there.padEnd(10)} ${String(Math.round(expectedWords(law, words))).padEnd(11)} ${different}`,
    );
  }
  for (const [name, { exponent, constant }] of [
    ['real', law],
    ['made', ownLaw],
  ] as const) {
    console.log(`${name}: different words = ${constant.toFixed(1)} · words^${exponent.toFixed(3)}`);
  }
}

print();
