import type { JudgedPassage as Passage } from '../../utils/claims/judgements/judged-pair.ts';
import { clipPassage } from '../shared/clip-passage.ts';
import { DateText } from '../shared/date-text.tsx';
import { outletName } from '../shared/outlet-line.tsx';

/** Longest passage that is listed, in UTF-16 code units. */
const PASSAGE_LIMIT = 300;

interface JudgedPassageProps {
  readonly passage: Passage;
  /** On which side it stood: "Page", "Coverage". */
  readonly side: string;
}

/** One side of a comparison that the reader judged: who published it and when, and what it says. */
export function JudgedPassage({ passage, side }: JudgedPassageProps) {
  const { quote, title, outlet, date } = passage;
  return (
    <div class="judged-passage">
      <p class="source-line">
        <span class="source-outlet" dir="auto">
          <span class="visually-hidden">{side}: </span>
          {outletName({ outlet, via: null })}
        </span>
        <span class="source-date">
          <DateText date={date} />
        </span>
      </p>
      {title !== null && (
        <p class="judged-title" dir="auto">
          {title}
        </p>
      )}
      <blockquote class="passage" dir="auto">
        {clipPassage({ text: quote, marks: [] }, PASSAGE_LIMIT).text}
      </blockquote>
    </div>
  );
}
