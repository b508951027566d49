import type { CoverageItem } from '../../utils/messages/coverage-answers.ts';
import { OutletLine } from '../shared/outlet-line.tsx';
import { PassageQuote } from './passage-quote.tsx';

/** Longest passage in a row, in UTF-16 code units. */
const PASSAGE_LIMIT = 180;

interface CoverageRowProps {
  readonly item: CoverageItem;
  readonly onOpen: (item: CoverageItem) => void;
}

/** An article in a plain list: outlet and date, title, the passage that matters. */
export function CoverageRow({ item, onOpen }: CoverageRowProps) {
  return (
    <div class="evidence">
      <OutletLine head={item.head} />
      <h3 class="card-title">
        <button type="button" class="title-button" dir="auto" onClick={() => onOpen(item)}>
          {item.head.title ?? 'Untitled article'}
        </button>
      </h3>
      <PassageQuote item={item} limit={PASSAGE_LIMIT} />
    </div>
  );
}
