import { overlap, type Span } from '../../text/span.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { opposedEvents } from '../aligning/frame-ties.ts';
import { pairFigures } from '../aligning/match-figures.ts';
import { unsharedWords } from '../aligning/unshared-words.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import { apartInWords, daysApart, figureInWords, sentenceOf } from '../explaining/explain.ts';
import { factTitle } from '../explaining/fact-title.ts';
import { wordsAhead, wordsOfTurn } from '../reading/change-words.ts';

/** What was planned or possible then has been done, or undone, since: both dates known, the page later. */
export function updateComparator(alignment: Alignment): RelatedVerdict | null {
  const { a, b, containment, jaccard, sharedActors } = alignment;
  if (containment < 0.55 || jaccard < 0.3 || sharedActors.length === 0) return null;
  const ahead = b.claim.modality === 'planned' || b.claim.modality === 'possible';
  if (!ahead || a.claim.modality === 'planned' || a.claim.modality === 'possible') return null;
  if (wordsOfTurn(a.claim.text).length === 0) return null;
  const told = tellUpdate(alignment);
  return told && { ...told, score: Math.min(0.88, 0.2 + 0.4 * containment + 0.3 * jaccard) };
}

/**
 * What changed from the earlier passage to the page's, for two that are known to tell of one matter: a count, a plan
 * that came about, a turn, or else what only the later one says. Null unless the page is known to be later.
 */
export function tellUpdate(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const days = daysApart(a.article.date, b.article.date);
  if (days === null || days <= 0) return null;
  const verdict = { relation: 'update', score: 0.5, what: factTitle(alignment), rule: 'update' } as const;
  const apart = apartInWords(alignment);
  const words = (side: Alignment['a'], { start, end }: Span) => side.claim.text.slice(start, end);
  const counted = pairFigures(alignment).find(({ compatible }) => !compatible);
  if (counted)
    return {
      ...verdict,
      marksA: [markOf(counted.a)],
      marksB: [markOf(counted.b)],
      why: sentenceOf(
        'Counted again since',
        apart,
        `${figureInWords(counted.b, b.claim.text)} then, ${figureInWords(counted.a, a.claim.text)} now`,
      ),
    };
  const opposed = opposedEvents(a.claim, b.claim)[0];
  if (opposed)
    return {
      ...verdict,
      marksA: [markSpan(opposed.a)],
      marksB: [markSpan(opposed.b)],
      why: sentenceOf(
        'The matter has turned since',
        apart,
        `“${words(b, opposed.b)}” then, “${words(a, opposed.a)}” now`,
      ),
    };
  const own = unsharedWords(alignment);
  const done = wordsOfTurn(a.claim.text)[0] ?? own.a;
  const ahead = wordsAhead(b.claim.text).find((span) => !done || overlap(span, done) >= 0) ?? null;
  if (!done) return null;
  return {
    ...verdict,
    marksA: [done],
    marksB: ahead ? [ahead] : [],
    why: ahead
      ? sentenceOf('Still to come in the earlier report', apart, `“${words(a, done)}” in this one`)
      : sentenceOf('The later report tells of something new', apart, `“${words(a, done)}” only here`),
  };
}

const markOf = ({ hedgeStart, end }: { readonly hedgeStart: number; readonly end: number }): Span => ({
  start: hedgeStart,
  end,
});
const markSpan = ({ start, end }: Span): Span => ({ start, end });
