import { useState } from 'preact/hooks';
import { countText } from '../shared/count-text.ts';

/** Outlets that are shown before the rest is asked for. */
const SHOWN = 6;

interface OutletBarsProps {
  /** Those of most articles first. */
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  readonly chosen: string | null;
  readonly onChoose: (outlet: string | null) => void;
}

/** How many articles there are by outlet, drawn; each is pressed to see those alone, and again to see all. */
export function OutletBars({ outlets, chosen, onChoose }: OutletBarsProps) {
  const [all, setAll] = useState(false);
  const shown = all ? outlets : outlets.slice(0, SHOWN);
  const most = Math.max(1, outlets[0]?.articles ?? 1);
  return (
    <div class="outlet-bars">
      <ul aria-label="Articles by outlet">
        {shown.map(({ name, articles }) => (
          <li key={name}>
            <button
              type="button"
              class="outlet-bar"
              aria-pressed={name === chosen}
              onClick={() => onChoose(name === chosen ? null : name)}
            >
              <span class="outlet-bar-name" dir="auto">
                {name}
              </span>
              <span class="outlet-bar-line" aria-hidden="true">
                <span style={{ width: `${(articles / most) * 100}%` }} />
              </span>
              <span class="outlet-bar-count">{articles.toLocaleString('en-GB')}</span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < outlets.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          Show {countText(outlets.length - shown.length, 'more outlet')}
        </button>
      )}
    </div>
  );
}
