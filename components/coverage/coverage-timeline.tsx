import { countText } from '../shared/count-text.ts';
import { formatDate } from '../shared/date-text.tsx';
import { useTextName } from '../shared/text-in-view.ts';
import type { TimedArticle } from './timeline-entries.ts';
import { type TimelineDot, type TimelineLayout, timelineLayout } from './timeline-layout.ts';
import { timelineWords } from './timeline-words.ts';

/** Measures of the drawing, in CSS pixels. */
const RADIUS = 3.5;
const STEP = 9;
/** Room above the highest dots for the number of those that were left out. */
const MORE_HEIGHT = 12;

interface CoverageTimelineProps {
  readonly entries: readonly TimedArticle[];
  readonly pageDate: string | null;
}

/**
 * When related articles came out, beside the page. One picture with one description, and no stops for the keyboard: the
 * list below has the same articles in words, and dots of this size could hardly be hit with a pointer.
 */
export function CoverageTimeline({ entries, pageDate }: CoverageTimelineProps) {
  const layout = timelineLayout(entries, pageDate);
  if (layout === null) return null;
  const undated = entries.filter(({ date }) => date === null).length;
  return (
    <figure class="timeline">
      <Picture layout={layout} words={timelineWords(entries, pageDate)} />
      <figcaption class="timeline-caption">
        <Dates layout={layout} />
        <Legend layout={layout} />
        {undated > 0 && <span>{countText(undated, 'article')} without a date</span>}
      </figcaption>
    </figure>
  );
}

interface PictureProps {
  readonly layout: TimelineLayout;
  readonly words: string;
}

function Picture({ layout, words }: PictureProps) {
  const { dots, more, levels, page } = layout;
  const name = useTextName();
  const height = levels * STEP + (more.length > 0 ? MORE_HEIGHT : 0) + 4;
  const yOf = (level: number) => height - STEP / 2 - 1 - level * STEP;
  return (
    <div class="timeline-picture" role="img" aria-label={words}>
      {page !== null && (
        <span
          class="timeline-page"
          style={{ left: percent(page), transform: `translateX(-${percent(page)})` }}
        >
          This {name}
        </span>
      )}
      <svg class="timeline-drawing" width="100%" height={height} aria-hidden="true">
        <line class="timeline-axis" x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
        {page !== null && (
          <line class="timeline-mark" x1={percent(page)} x2={percent(page)} y1="0" y2={height} />
        )}
        {dots.map((dot) => (
          <circle
            key={`${dot.level} ${dot.x}`}
            class={`timeline-dot timeline-${dot.list}`}
            cx={percent(dot.x)}
            cy={yOf(dot.level)}
            r={RADIUS}
          />
        ))}
        {more.map(({ x, count }) => (
          <text key={x} class="timeline-more" x={percent(x)} y={MORE_HEIGHT - 2} text-anchor={anchorAt(x)}>
            +{count}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Dates({ layout: { first, last } }: { readonly layout: TimelineLayout }) {
  const [from, to] = [formatDate(first), formatDate(last)];
  return (
    <span class={from === to ? 'timeline-dates timeline-one-date' : 'timeline-dates'}>
      <span>{from}</span>
      {from !== to && <span>{to}</span>}
    </span>
  );
}

const LISTS: readonly { readonly list: TimelineDot['list']; readonly words: string }[] = [
  { list: 'story', words: 'this story' },
  { list: 'background', words: 'background' },
];

/** What the shapes mean, for those that were drawn. */
function Legend({ layout: { dots } }: { readonly layout: TimelineLayout }) {
  return (
    <>
      {LISTS.filter(({ list }) => dots.some((dot) => dot.list === list)).map(({ list, words }) => (
        <span key={list}>
          <svg class="timeline-key" width={STEP} height={STEP} aria-hidden="true">
            <circle class={`timeline-dot timeline-${list}`} cx={STEP / 2} cy={STEP / 2} r={RADIUS} />
          </svg>{' '}
          {words}
        </span>
      ))}
    </>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}

/** Keeps a number inside of the drawing at its ends. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < 0.05) return 'start';
  return x > 0.95 ? 'end' : 'middle';
}
