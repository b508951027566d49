import type { SourceCheckView } from '../../utils/messages/comparison-answers.ts';
import { useDisclosure } from '../shared/disclosure.tsx';
import { oddWordings } from './odd-wordings.ts';

interface SourceNoticeProps {
  /** Null where nothing was noticed. */
  readonly check: SourceCheckView | null;
}

/** Warns where the page reads as if a program had rewritten it, with the wordings that tell. */
export function SourceNotice({ check }: SourceNoticeProps) {
  const fold = useDisclosure();
  if (check === null || check.findings.length === 0) return null;
  const count = check.findings.length;
  return (
    <section class="caution" aria-label="How this page reads">
      <p class="caution-line">
        <span>
          <strong>
            {count} {count === 1 ? 'wording here reads' : 'wordings here read'} as if a program had rewritten{' '}
            {count === 1 ? 'it' : 'them'}.
          </strong>{' '}
          Comparisons may mislead.
        </span>
        <button
          type="button"
          class="link-button"
          aria-label={`${fold.open ? 'Hide' : 'Show'} the wordings`}
          {...fold.button}
        >
          {fold.open ? 'Hide' : 'Show'}
        </button>
      </p>
      <ul class="caution-list" {...fold.content}>
        {oddWordings(check.findings).map(({ why, quotes, count }) => (
          <li key={why}>
            {quotes.map((quote) => [
              <q key={quote} dir="auto">
                {quote}
              </q>,
              ' ',
            ])}
            <span class={quotes.length > 0 ? 'caution-why' : undefined} dir="auto">
              {why}
              {count > 1 && ` ${count} times.`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
