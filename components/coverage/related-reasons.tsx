import type { RelatedItem } from '../../utils/messages/coverage-answers.ts';

/** Reasons shown of each kind: the most telling come first. */
const REASON_LIMIT = 5;

/** Why an article is in the list: the actors and the words that it shares with the page. */
export function RelatedReasons({ item }: { readonly item: RelatedItem }) {
  const actors = item.actors.slice(0, REASON_LIMIT);
  const terms = termsBeside(item).slice(0, REASON_LIMIT);
  if (actors.length + terms.length === 0) return null;
  return (
    <footer class="reason">
      <Reasons label="Same actors" names={actors} kind="actor" />
      <Reasons label="Same terms" names={terms} kind="term" />
    </footer>
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
