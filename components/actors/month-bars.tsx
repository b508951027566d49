import type { ActorCard } from '../../utils/messages/actor-answers.ts';
import { countText } from '../shared/count-text.ts';
import { formatDate } from '../shared/date-text.tsx';

/** Height of the tallest bar, in SVG units. */
const HEIGHT = 32;
const BAR = 18;
const STEP = 22;

/** How often an actor was mentioned, month by month; the same in words for whoever cannot see the bars. */
export function MonthBars({ months }: { readonly months: ActorCard['months'] }) {
  const most = Math.max(1, ...months.map((month) => month.mentions));
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return null;
  const peak = months.reduce((best, month) => (month.mentions > best.mentions ? month : best), first);
  const span =
    first === last ? formatDate(first.month) : `${formatDate(first.month)} – ${formatDate(last.month)}`;
  const words = `Mentions by month, ${span}; most in ${formatDate(peak.month)}: ${peak.mentions}`;
  return (
    <figure class="months">
      <svg
        class="month-bars"
        role="img"
        aria-label={words}
        viewBox={`0 0 ${months.length * STEP} ${HEIGHT}`}
        width={months.length * STEP}
        height={HEIGHT}
      >
        {months.map((month, index) => {
          const height = month.mentions === 0 ? 0 : Math.max(2, (month.mentions / most) * HEIGHT);
          return (
            <rect key={month.month} x={index * STEP} y={HEIGHT - height} width={BAR} height={height} rx={1}>
              <title>{`${formatDate(month.month)}: ${countText(month.mentions, 'mention')}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption>{span}</figcaption>
    </figure>
  );
}
