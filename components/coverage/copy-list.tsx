import type { ArticleHead } from '../../utils/messages/coverage-answers.ts';
import type { Passage } from '../shared/clip-passage.ts';
import { DateText } from '../shared/date-text.tsx';
import { outletName } from '../shared/outlet-line.tsx';
import type { OpenPassage } from './open-passage.ts';

interface CopyListProps {
  /** What the list is of, for a screen reader. */
  readonly label: string;
  readonly heads: readonly ArticleHead[];
  /** What to show in a copy when it is opened. */
  readonly passage: Passage;
  readonly onOpen: OpenPassage;
}

/** Where else a text stands: outlets and dates, each to be opened. */
export function CopyList({ label, heads, passage, onOpen }: CopyListProps) {
  return (
    <ul class="copies" aria-label={label}>
      {heads.map((head) => (
        <li class="source-line" key={head.id}>
          <button
            type="button"
            class="source-button"
            dir="auto"
            onClick={() => onOpen({ article: head.id, passage })}
          >
            {outletName(head)}
            {head.title !== null && `: ${head.title}`}
          </button>
          <DateText date={head.date} />
        </li>
      ))}
    </ul>
  );
}
