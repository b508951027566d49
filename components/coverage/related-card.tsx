import type { RelatedItem } from '../../utils/messages/answers.ts';
import { clipPassage } from '../shared/clip-passage.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { OutletLine } from '../shared/outlet-line.tsx';

/** Longest passage in a list, in UTF-16 code units. */
export const LIST_PASSAGE_LIMIT = 240;

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
  const terms = item.terms.slice(0, REASON_LIMIT);
  return (
    <article class="card" aria-label={head.title ?? 'Untitled article'}>
      <div class="evidence">
        <OutletLine head={head} />
        <h2 class="card-title">
          <button type="button" class="title-button" dir="auto" onClick={() => onOpen(item)}>
            {head.title ?? 'Untitled article'}
          </button>
        </h2>
        {item.passage !== '' && (
          <blockquote class="passage" dir="auto">
            <MarkedText {...clipPassage({ text: item.passage, marks: item.marks }, LIST_PASSAGE_LIMIT)} />
          </blockquote>
        )}
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
