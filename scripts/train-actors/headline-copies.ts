import { tokenDocuments } from '../../utils/actors/token-article.ts';
import type { LabelledLine } from './read-examples.ts';

/** Lines to learn from, and the same lines as they were written. */
export interface TrainingCopy {
  readonly lines: readonly LabelledLine[];
  readonly original: readonly LabelledLine[];
  readonly weight: number;
}

// Copies teach how names look where capitals tell nothing; they count less than what people wrote.
const COPY_WEIGHT = 0.6;
/** Share of the documents that are copied with their lines written in several ways, as pages are. */
const MIXED_SHARE = 0.3;
const SMALL = /^(?:a|an|the|of|in|on|to|for|and|or|by|at|with|as|but|from)$/;

/** The lines as they are, all of them in capitals, all in Title Case, and some documents in a mixture. */
export function withHeadlineCopies(
  lines: readonly LabelledLine[],
  random: () => number,
): readonly TrainingCopy[] {
  const mixed = tokenDocuments(lines)
    .filter(() => random() < MIXED_SHARE)
    .flat();
  const copy = (original: readonly LabelledLine[], write: (line: LabelledLine) => LabelledLine) => ({
    lines: original.map(write),
    original,
    weight: COPY_WEIGHT,
  });
  return [
    { lines, original: lines, weight: 1 },
    copy(lines, inCapitals),
    copy(lines, inTitleCase),
    copy(mixed, (line) => {
      const style = random();
      if (style < 1 / 3) return inCapitals(line);
      return style < 2 / 3 ? inTitleCase(line) : line;
    }),
  ];
}

function inCapitals(line: LabelledLine): LabelledLine {
  return { ...line, tokens: line.tokens.map((token) => token.toUpperCase()) };
}

function inTitleCase(line: LabelledLine): LabelledLine {
  const tokens = line.tokens.map((token, at) =>
    at > 0 && SMALL.test(token) ? token : token.charAt(0).toUpperCase() + token.slice(1),
  );
  return { ...line, tokens };
}
