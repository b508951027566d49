import type { RelatedItem } from '../../utils/messages/answers.ts';
import { OutletLine } from '../shared/outlet-line.tsx';
import { PassageQuote } from './passage-quote.tsx';

/** Longest passage in a list, in UTF-16 code units. */
const PASSAGE_LIMIT = 240;

/** Reasons shown of each kind: the most telling come first. */
const REASON_LIMIT = 5;

interface RelatedCardProps {
  readonly item: RelatedItem;
  readonly onOpen: (item: RelatedItem) => void;
}

/** An earlier article, the passage of it that matters, and why it is in the list. */
export function RelatedCard({ item, onOpen }: RelatedCardProps) {
  const { head } = item;
  const actors = item.actors.slice(0, REASON_LIMIT);
  const terms = termsBeside(item).slice(0, REASON_LIMIT);
  return (
    <article class="card" aria-label={head.title ?? 'Untitled article'}>
      <div class="evidence">
        <OutletLine head={head} />
        <h2 class="card-title">
          <button type="button" class="title-button" dir="auto" onClick={() => onOpen(item)}>
            {head.title ?? 'Untitled article'}
          </button>
        </h2>
        <PassageQuote item={item} limit={PASSAGE_LIMIT} />
      </div>
      {actors.length + terms.length > 0 && (
        <footer class="reason">
          <Reasons label="Same actors" names={actors} kind="actor" />
          <Reasons label="Same terms" names={terms} kind="term" />
        </footer>
      )}
    </article>
  );
}

/** Terms that are not already said by an actor's name. */
function termsBeside({ actors, terms }: RelatedItem): readonly string[] {
  const named = new Set(actors.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  return terms.filter((term) => !named.has(term.toLowerCase()));
}

interface ReasonsProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly kind: 'actor' | 'term';
}

function Reasons({ label, names, kind }: ReasonsProps) {
  if (names.length === 0) return null;
  return (
    <div class="reasons">
      <span class="reasons-label">{label}</span>
      <ul class="pills" aria-label={label}>
        {names.map((name) => (
          <li class={`pill pill-${kind}`} dir="auto" key={name}>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
