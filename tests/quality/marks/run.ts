import { sayThatSharedIsMissing, sharedFolder } from '../../shared-folder.ts';
import { judgeMarks, readJudgements } from './judgements.ts';
import { type Mark, readMarks } from './page-marks.ts';

// node tests/quality/marks/run.ts [--unjudged] [--wrong]
// How many of the marks on ten real pages are right. --unjudged shows each mark that nobody has judged: a line to
// complete (`right`) and put into judgements.jsonl, and its place on the page, which is stored nowhere; --wrong shows
// the marks that were judged wrong and still are made.

function show(mark: Mark): void {
  const { page, start, surface, type, named, before, after } = mark;
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  console.log(JSON.stringify({ page, start, surface, type, right: null }));
  console.log(`    ${plain(before)}⟦${surface}⟧${plain(after)}${named === null ? '' : `   = ${named}`}`);
}

async function main(shared: string, words: readonly string[]): Promise<void> {
  const marks = await readMarks(shared);
  const judged = judgeMarks(marks, readJudgements());
  if (words.includes('--unjudged')) judged.unjudged.forEach(show);
  if (words.includes('--wrong')) judged.wrong.forEach(show);
  const { right, wrong, unjudged, precision } = judged;
  console.log(
    `${marks.length} marks on ${new Set(marks.map(({ page }) => page)).size} pages: ${right.length} right, ` +
      `${wrong.length} wrong, ${unjudged.length} unjudged; precision ${precision.toFixed(3)}`,
  );
}

if (sharedFolder === null) sayThatSharedIsMissing('precision of marks on real pages');
else await main(sharedFolder, process.argv.slice(2));
