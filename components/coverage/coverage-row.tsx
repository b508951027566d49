import type { CoverageItem } from '../../utils/messages/answers.ts';
import { clipPassage } from '../shared/clip-passage.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { OutletLine } from '../shared/outlet-line.tsx';

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
      {item.passage !== '' && (
        <blockquote class="passage" dir="auto">
          <MarkedText {...clipPassage({ text: item.passage, marks: item.marks }, PASSAGE_LIMIT)} />
        </blockquote>
      )}
    </div>
  );
}
