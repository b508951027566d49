import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../../scripts/build-extension.ts';
import { type CostLaw, fitCost } from './coverage/cost-law.ts';
import type { SystemName } from './coverage/coverage-system.ts';
import { quantile, type SystemFigures } from './coverage/figures.ts';
import { type Chart, drawChart, type Frame, valueText } from './coverage/growth-chart.ts';

// node tests/bench/growth-picture.ts [--browser chromium]
// Draws what `npm run bench -- coverage` measured at several sizes of the corpus. Where one size was measured several
// times, the last counts.

const RESULTS_FILE = join(PROJECT, 'test-results', 'coverage-bench.jsonl');
const PICTURES = join(import.meta.dirname, 'pictures');

const { values: options } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });

/** In the order in which they are drawn, the last on top. */
const DRAWN: readonly (readonly [system: SystemName, name: string])[] = [
  ['minisearch', 'MiniSearch'],
  ['fts5', 'FTS5'],
  ['sidelight', 'Sidelight'],
];

const WIDTH = 920;
const CHART: Pick<Frame, 'width' | 'height'> = { width: 300, height: 170 };
const COLUMNS: readonly number[] = [60, 500];
const ROWS: readonly number[] = [90, 370];
const HEIGHT = 620;

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #1b1d21; }
  .ground { fill: #ffffff; }
  .heading { font-size: 16px; font-weight: 600; }
  .title { font-weight: 600; }
  .tick, .note { fill: #5c636e; }
  .grid { stroke: #e4e6ea; }
  .line { fill: none; stroke-width: 2; }
  .sidelight { stroke: #2f4bd8; } circle.sidelight, text.sidelight { fill: #2f4bd8; }
  .fts5 { stroke: #0f766e; stroke-dasharray: 6 3; } circle.fts5, text.fts5 { fill: #0f766e; }
  .minisearch { stroke: #b45309; stroke-dasharray: 2 3; } circle.minisearch, text.minisearch { fill: #b45309; }
  text.name { stroke: none; }
  circle.dot { stroke: none; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e8eaee; }
    .ground { fill: #1d2026; }
    .tick, .note { fill: #a2a9b4; }
    .grid { stroke: #343942; }
    .sidelight { stroke: #9db0ff; } circle.sidelight, text.sidelight { fill: #9db0ff; }
    .fts5 { stroke: #5fd0c3; } circle.fts5, text.fts5 { fill: #5fd0c3; }
    .minisearch { stroke: #f0b26b; } circle.minisearch, text.minisearch { fill: #f0b26b; }
  }`;

type Measure = (figures: SystemFigures) => number | null;

const MEASURES: readonly {
  readonly title: string;
  readonly of: Measure;
  readonly note: (points: readonly (readonly [number, number])[]) => string;
}[] = [
  {
    title: 'Query, ms (median)',
    of: ({ warm }) => quantile(warm, 0.5),
    note: (points) => `Sidelight: ${costText(fitCost(points), 'ms')}`,
  },
  {
    title: 'Building, ms an article',
    of: ({ build, articles }) => build / articles,
    note: (points) => {
      const whole = points.map(([articles, each]) => [articles, articles * each] as const);
      return `Sidelight: ${valueText(fitCost(whole).each)} ms an article, analysis included`;
    },
  },
  {
    title: 'Heap in a query, MB',
    of: ({ queryHeap }) => (queryHeap === null ? null : queryHeap / 1e6),
    note: (points) => `Sidelight: ${costText(fitCost(points), 'MB')}`,
  },
  {
    title: 'Index on disk, KB an article',
    of: ({ indexBytes, articles }) => (indexBytes === null ? null : indexBytes / 1e3 / articles),
    note: (points) => {
      const whole = points.map(([articles, each]) => [articles, articles * each] as const);
      return `Sidelight: ${costText(fitCost(whole), 'KB')}`;
    },
  },
];

function costText({ fixed, each }: CostLaw, unit: string): string {
  return `${valueText(Math.max(0, fixed))} ${unit} + ${valueText(each * 1_000)} ${unit} for every 1,000 articles`;
}

/** The last figures of each system at each size, small corpora first. */
function lastFigures(lines: string): SystemFigures[] {
  const last = new Map<string, SystemFigures>();
  for (const line of lines.split('\n').filter((text) => text !== '')) {
    const figures: SystemFigures = JSON.parse(line);
    if (figures.browser === options.browser) last.set(`${figures.system} ${figures.articles}`, figures);
  }
  return [...last.values()].sort((a, b) => a.articles - b.articles);
}

function chartOf({ title, of, note }: (typeof MEASURES)[number], figures: readonly SystemFigures[]): Chart {
  const lines = DRAWN.map(([style, name]) => ({
    name,
    style,
    points: figures
      .filter(({ system }) => system === style)
      .flatMap((own): (readonly [number, number])[] => {
        const value = of(own);
        return value === null || !(value > 0) ? [] : [[own.articles, value]];
      }),
  })).filter(({ points }) => points.length > 0);
  const own = lines.find(({ style }) => style === 'sidelight')?.points ?? [];
  return { title, lines, note: own.length > 1 ? note(own) : '' };
}

function draw(figures: readonly SystemFigures[]): string {
  const charts = MEASURES.map((measure) => chartOf(measure, figures))
    .filter(({ lines }) => lines.length > 0)
    .map((chart, i) => {
      const [x = 0, y = 0] = [COLUMNS[i % COLUMNS.length], ROWS[Math.floor(i / COLUMNS.length)]];
      return drawChart(chart, { x, y, ...CHART });
    });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="What coverage costs as the corpus grows">
<style>${STYLE}
</style>
<rect class="ground" width="${WIDTH}" height="${HEIGHT}" rx="10"/>
<text class="heading" x="24" y="38">What coverage costs as the corpus grows, by number of articles</text>
${charts.join('\n')}
</svg>
`;
}

if (!existsSync(RESULTS_FILE)) console.log('skipped: nothing was measured yet (npm run bench -- coverage)');
else {
  const figures = lastFigures(readFileSync(RESULTS_FILE, 'utf8'));
  mkdirSync(PICTURES, { recursive: true });
  const picture = join(PICTURES, 'coverage-growth.svg');
  writeFileSync(picture, draw(figures));
  console.log(`drew ${picture} from ${figures.length} measurements`);
}
