import { mkdir } from 'node:fs/promises';
import { sayThatSharedIsMissing, sharedFolder } from '../shared-folder.ts';
import { measureFactChecks } from './checks/measure-fact-checks.ts';
import { measureSources } from './checks/measure-sources.ts';
import floors from './floors.json' with { type: 'json' };
import { judgeMarks, readJudgements } from './marks/judgements.ts';
import { readMarks } from './marks/page-marks.ts';
import { measures } from './measures.ts';
import { measurePages } from './pages.ts';
import { measurePartners } from './partners/measure-partners.ts';
import { type Figures, figureAt, runMeasure } from './run-measure.ts';
import { measureShown } from './shown/shown-comparisons.ts';

// node tests/quality/run.ts [--floors] [NAME...]
// Prints the figures of every scorer; with --floors only the quick ones. Fails where a figure fell below its floor.

const words = process.argv.slice(2);
const quick = words.includes('--floors');
const names = words.filter((word) => !word.startsWith('--'));
const FOLDER = 'test-results/quality';

/** Runs the chosen measures and gives the number of figures that fell below their floor. */
async function main(shared: string): Promise<number> {
  await mkdir(FOLDER, { recursive: true });
  const isChosen = (name: string, slow = false) =>
    names.length > 0 ? names.includes(name) : !(quick && slow);
  let fallen = 0;
  for (const measure of measures(shared)) {
    if (!isChosen(measure.name, measure.slow)) continue;
    const figures = await runMeasure(measure, shared, FOLDER);
    const { missed: _missed, wrong: _wrong, confusion: _confusion, ...shown } = figures;
    console.log(`${measure.name}: ${JSON.stringify(shown)}`);
    fallen += countFallen(measure.name, figures);
  }
  if (isChosen('pages')) {
    const figures = measurePages(() => undefined);
    console.log(`pages: ${JSON.stringify(figures)}`);
    fallen += countFallen('pages', { ...figures });
  }
  if (isChosen('partners', true)) {
    const figures = await measurePartners(shared);
    console.log(`partners: ${JSON.stringify(figures)}`);
    fallen += countFallen('partners', figures);
  }
  if (isChosen('fact-checks')) {
    const figures = measureFactChecks(shared);
    console.log(`fact-checks: ${JSON.stringify(figures)}`);
    fallen += countFallen('fact-checks', figures);
  }
  if (isChosen('sources', true)) {
    const figures = await measureSources(shared);
    console.log(`sources: ${JSON.stringify(figures)}`);
    fallen += countFallen('sources', figures);
  }
  if (isChosen('shown')) {
    const figures = await measureShown(shared);
    console.log(`shown: ${JSON.stringify(figures)}`);
    fallen += countFallen('shown', figures);
  }
  if (isChosen('marks')) {
    const { right, wrong, unjudged, ...shares } = judgeMarks(await readMarks(shared), readJudgements());
    const figures = { right: right.length, wrong: wrong.length, unjudged: unjudged.length, ...shares };
    console.log(`marks: ${JSON.stringify(figures)}`);
    fallen += countFallen('marks', figures);
  }
  return fallen;
}

function countFallen(name: string, figures: Figures): number {
  const floorsByName: Readonly<Record<string, Readonly<Record<string, number>>>> = floors;
  let fallen = 0;
  for (const [path, floor] of Object.entries(floorsByName[name] ?? {})) {
    const value = figureAt(figures, path);
    if (value !== undefined && value >= floor) continue;
    fallen += 1;
    console.error(`${name}: ${path} is ${value}, below its floor of ${floor}`);
  }
  return fallen;
}

if (sharedFolder === null) sayThatSharedIsMissing('quality on the development gold');
else if ((await main(sharedFolder)) > 0) process.exitCode = 1;
