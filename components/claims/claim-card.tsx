import { countText } from '../shared/count-text.ts';
import { useDisclosure } from '../shared/disclosure.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useTextName } from '../shared/text-in-view.ts';
import { type ClaimGroup, tallyText } from './claim-groups.ts';
import { CoverageSide, type CoverageSideProps } from './coverage-side.tsx';
import { FoldingPassage } from './folding-passage.tsx';
import { relationWords } from './relation-label.ts';
import { useShowOnPage } from './use-show-on-page.ts';

export interface ClaimCardProps extends Omit<CoverageSideProps, 'comparison'> {
  readonly group: ClaimGroup;
  /** Null for a stored article. */
  readonly tab: number | null;
  /** Whether the passage can be shown on the page. */
  readonly isOnPage: boolean;
}

/** A passage of the page above what earlier coverage says of it: the most telling open, the rest folded away. */
export function ClaimCard({ group, tab, isOnPage, ...side }: ClaimCardProps) {
  const { finds, tally } = group;
  const [first, ...others] = finds;
  const { label, tone } = relationWords(first);
  const { action, show, words } = useShowOnPage(tab);
  const name = useTextName();
  return (
    <article class={`card tone-${tone} tier-${first.tier}`} aria-label={`${label}: ${first.what}`}>
      <header class="card-head">
        <h2 class="card-title">
          <span class="chip">{label}</span> <span dir="auto">{first.what}</span>
        </h2>
        {isOnPage && (
          <button type="button" class="link-button" onClick={() => show(first.page)}>
            {words}
          </button>
        )}
      </header>
      <ProblemLine action={action} />
      <div class="evidence">
        <p class="source-line">This {name}</p>
        <FoldingPassage passage={{ text: first.page.quote, marks: first.page.marks }} of={`this ${name}`} />
      </div>
      <CoverageSide key={first.pair} comparison={first} {...side} />
      <OtherFinds finds={others} tally={tally === null ? '' : tallyText(tally)} {...side} />
    </article>
  );
}

interface OtherFindsProps extends Omit<CoverageSideProps, 'comparison'> {
  readonly finds: ClaimGroup['finds'][number][];
  /** What earlier coverage says in numbers; "" where that is not known. */
  readonly tally: string;
}

/** Further finds about the same passage, which stands above them already. */
function OtherFinds({ finds, tally, ...side }: OtherFindsProps) {
  const fold = useDisclosure();
  if (finds.length === 0 && tally === '') return null;
  const more = `${finds.length} more`;
  return (
    <div class="other-finds">
      <p class="fold-line">
        {tally === '' ? countText(finds.length, 'more find') : tally}
        {finds.length > 0 && (
          <button
            type="button"
            class="link-button"
            aria-label={`${fold.open ? 'Hide' : 'Show'} ${more}`}
            {...fold.button}
          >
            {fold.open ? 'Hide' : 'Show'}
            {tally !== '' && ` ${more}`}
          </button>
        )}
      </p>
      <div {...fold.content}>
        {fold.open &&
          finds.map((comparison) => {
            const { label, tone } = relationWords(comparison);
            return (
              <section
                class={`find tone-${tone} tier-${comparison.tier}`}
                key={comparison.pair}
                aria-label={`${label}: ${comparison.what}`}
              >
                <h3 class="card-title">
                  <span class="chip">{label}</span> <span dir="auto">{comparison.what}</span>
                </h3>
                <CoverageSide comparison={comparison} {...side} />
              </section>
            );
          })}
      </div>
    </div>
  );
}
