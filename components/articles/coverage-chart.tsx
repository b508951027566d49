import { useRef, useState } from 'preact/hooks';
import type { TimelineView } from '../../utils/messages/library-messages.ts';
import { countText } from '../shared/count-text.ts';
import { formatDate } from '../shared/date-text.tsx';
import { useDisclosure } from '../shared/disclosure.tsx';
import { type Chart, type ChartBar, chartBars, type Days } from './chart-bars.ts';

/** Height of the tallest bar, in CSS pixels, and of what a pointer meets above and below it. */
const HEIGHT = 48;
/** Share of its place that a bar fills. */
const FILLED = 0.78;
/** Share of the drawing that a bar takes at most, where there are few. */
const WIDEST = 0.06;

interface CoverageChartProps {
  readonly timeline: TimelineView;
  readonly chosen: Days;
  /** A period was chosen; both null for all of it. */
  readonly onChoose: (days: Days) => void;
}

/**
 * How many articles there are over time, drawn. A click takes one month or year, dragging takes several; the table behind
 * it does the same for the keyboard and says the numbers.
 */
export function CoverageChart({ timeline, chosen, onChoose }: CoverageChartProps) {
  const fold = useDisclosure();
  const chart = chartBars(timeline.months, chosen);
  if (chart === null) return null;
  const isNarrowed = chosen.from !== null || chosen.to !== null;
  const [first, last] = [chart.bars[0], chart.bars.at(-1)];
  return (
    <figure class="coverage-chart">
      <div class="chart-frame" style={{ '--bars': chart.bars.length }}>
        <Picture chart={chart} onChoose={onChoose} />
        <p class="chart-ends" aria-hidden="true">
          <span>{first && formatDate(first.period)}</span>
          {first !== last && <span>{last && formatDate(last.period)}</span>}
        </p>
      </div>
      <figcaption class="chart-caption">
        <span class="chart-line">
          {timeline.undated > 0 && <span>{countText(timeline.undated, 'article')} without a month</span>}
          {!timeline.exact && <span>Not all articles are counted</span>}
          {isNarrowed && (
            <button type="button" class="link-button" onClick={() => onChoose({ from: null, to: null })}>
              Any time
            </button>
          )}
          <button type="button" class="link-button" {...fold.button}>
            {fold.open ? 'Hide the table' : 'As a table'}
          </button>
        </span>
      </figcaption>
      <div {...fold.content}>{fold.open && <Table chart={chart} onChoose={onChoose} />}</div>
    </figure>
  );
}

interface ChartPartProps {
  readonly chart: Chart;
  readonly onChoose: (days: Days) => void;
}

function Picture({ chart, onChoose }: ChartPartProps) {
  const { bars } = chart;
  const most = Math.max(1, ...bars.map(({ articles }) => articles));
  const barWidth = Math.min(WIDEST, FILLED / bars.length);
  const drawing = useRef<SVGSVGElement>(null);
  const [dragged, setDragged] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const barAt = (event: PointerEvent): number => {
    const { left, width } = drawing.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    const at = Math.floor(((event.clientX - left) / width) * bars.length);
    return Math.min(bars.length - 1, Math.max(0, at));
  };
  const end = () => {
    if (dragged === null) return;
    const [first, last] = [
      bars[Math.min(dragged.from, dragged.to)],
      bars[Math.max(dragged.from, dragged.to)],
    ];
    setDragged(null);
    if (first !== undefined && last !== undefined) onChoose({ from: first.from, to: last.to });
  };
  const isDragged = (index: number) =>
    dragged !== null &&
    index >= Math.min(dragged.from, dragged.to) &&
    index <= Math.max(dragged.from, dragged.to);
  return (
    <svg
      class="chart-drawing"
      role="img"
      aria-label={wordsOf(chart)}
      width="100%"
      height={HEIGHT}
      ref={drawing}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture?.(event.pointerId);
        setDragged({ from: barAt(event), to: barAt(event) });
      }}
      onPointerMove={(event) => {
        if (dragged !== null) setDragged({ ...dragged, to: barAt(event) });
      }}
      onPointerUp={end}
      onPointerCancel={() => setDragged(null)}
    >
      {bars.map((bar, index) => {
        const height = bar.articles === 0 ? 0 : Math.max(2, (bar.articles / most) * (HEIGHT - 1));
        const state = isDragged(index) || bar.isChosen ? ' chart-bar-chosen' : '';
        return (
          <g key={bar.period}>
            <rect
              class="chart-place"
              x={percent(index / bars.length)}
              y={0}
              width={percent(1 / bars.length)}
              height={HEIGHT}
            >
              <title>{`${formatDate(bar.period)}: ${countText(bar.articles, 'article')}`}</title>
            </rect>
            <rect
              class={`chart-bar${state}`}
              x={percent((index + 0.5) / bars.length - barWidth / 2)}
              y={HEIGHT - height}
              width={percent(barWidth)}
              height={height}
            />
          </g>
        );
      })}
      <line class="chart-axis" x1="0" x2="100%" y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
    </svg>
  );
}

function Table({ chart: { unit, bars }, onChoose }: ChartPartProps) {
  return (
    <div class="chart-table-frame">
      <table class="chart-table">
        <caption class="visually-hidden">Articles by {unit}</caption>
        <thead>
          <tr>
            <th scope="col">{unit === 'month' ? 'Month' : 'Year'}</th>
            <th scope="col">Articles</th>
          </tr>
        </thead>
        <tbody>
          {bars
            .filter(({ articles }) => articles > 0)
            .map((bar) => (
              <tr key={bar.period}>
                <th scope="row">
                  <button
                    type="button"
                    class="link-button"
                    aria-pressed={bar.isChosen}
                    onClick={() => onChoose(bar.isChosen ? { from: null, to: null } : daysOf(bar))}
                  >
                    {formatDate(bar.period)}
                  </button>
                </th>
                <td>{bar.articles.toLocaleString('en-GB')}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function daysOf({ from, to }: ChartBar): Days {
  return { from, to };
}

function wordsOf({ unit, bars }: Chart): string {
  const [first, last] = [bars[0], bars.at(-1)];
  const peak = bars.reduce<ChartBar | undefined>(
    (best, bar) => (best === undefined || bar.articles > best.articles ? bar : best),
    undefined,
  );
  if (first === undefined || last === undefined || peak === undefined) return 'Articles over time';
  const span =
    first === last ? formatDate(first.period) : `${formatDate(first.period)} to ${formatDate(last.period)}`;
  return `Articles by ${unit}, ${span}; most in ${formatDate(peak.period)}: ${peak.articles}`;
}

function percent(share: number): string {
  return `${share * 100}%`;
}
