import { sayThatSharedIsMissing, sharedFolder } from '../../shared-folder.ts';
import {
  judgementOf,
  judgeShown,
  readShown,
  readShownJudgements,
  type ShownComparison,
} from './shown-comparisons.ts';

// node tests/quality/shown/run.ts [--unjudged] [--wrong] [--all]
// How many of the comparisons that are shown unasked are right. --unjudged shows each that nobody has judged: a line
// to complete (`right`) and put into judgements.jsonl, and both passages, which are stored nowhere; --wrong shows those
// that were judged wrong and still are made.

function show(comparison: ShownComparison): void {
  const { a, b, relation, rule, score, why } = comparison;
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  console.log(JSON.stringify({ ...judgementOf(comparison), right: null }));
  console.log(`    ${relation} (${rule}, ${score}): ${why}`);
  console.log(`    A ${plain(a.quote)}\n    B ${plain(b.quote)}`);
}

async function main(shared: string, words: readonly string[]): Promise<void> {
  const { comparisons, articles } = await readShown(shared);
  const judged = judgeShown(comparisons, readShownJudgements());
  if (words.includes('--all')) comparisons.forEach(show);
  if (words.includes('--unjudged')) judged.unjudged.forEach(show);
  if (words.includes('--wrong')) judged.wrong.forEach(show);
  const { right, wrong, unjudged, precision } = judged;
  console.log(
    `${comparisons.length} comparisons shown for ${articles} articles: ${right.length} right, ${wrong.length} wrong, ` +
      `${unjudged.length} unjudged; precision ${precision.toFixed(3)}`,
  );
}

if (sharedFolder === null) sayThatSharedIsMissing('precision of the comparisons that are shown');
else await main(sharedFolder, process.argv.slice(2));
