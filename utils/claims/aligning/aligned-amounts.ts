import type { DateMention } from '../../text/date-mention.ts';
import type { Figure } from '../../text/figures.ts';
import { overlap, type Span } from '../../text/span.ts';
import type { Alignment } from './align-claims.ts';
import { spanOf } from './align-words.ts';
import { claimAmounts } from './claim-amounts.ts';
import { datesAgree } from './date-compatibility.ts';
import { comparableUnits, compatibilityOf } from './figure-compatibility.ts';

/** From this likeness on two sentences are versions of one, and what stands in one place says one thing. */
export const VERSIONS = 0.75;

/** Amounts in one place of two versions of a sentence that cannot both hold; null where there are none. */
export function amountsInOnePlace(alignment: Alignment): { readonly a: Figure; readonly b: Figure } | null {
  const { a, b } = alignment;
  for (const [placeA, placeB] of placesApart(alignment)) {
    const [figureA, second] = touching(claimAmounts(a.claim), placeA);
    const [figureB, other] = touching(claimAmounts(b.claim), placeB);
    if (!figureA || !figureB || second || other || !comparableUnits(figureA, figureB)) continue;
    // "Exceeding 9 %" and "exceeding 10 %" can both hold, but not as versions of one sentence.
    const moved =
      figureA.hedge !== 'none' && figureA.hedge === figureB.hedge && figureA.value !== figureB.value;
    if (moved || compatibilityOf(figureA, figureB) === 'conflict') return { a: figureA, b: figureB };
  }
  return null;
}

/** Dates in one place of two versions of a sentence that cannot both hold; null where there are none. */
export function datesInOnePlace(
  alignment: Alignment,
): { readonly a: DateMention; readonly b: DateMention } | null {
  const { a, b } = alignment;
  for (const [placeA, placeB] of placesApart(alignment)) {
    const [dateA, second] = touching(a.claim.dates, placeA);
    const [dateB, other] = touching(b.claim.dates, placeB);
    if (!dateA || !dateB || second || other) continue;
    const agree = datesAgree(dateA, dateB);
    const [namedA, namedB] = [nameOf(dateA), nameOf(dateB)];
    // "Q3" and "Q4" of no known year are still two quarters.
    const otherName = agree === null && namedA !== null && namedB !== null && namedA !== namedB;
    if (agree === false || otherName) return { a: dateA, b: dateB };
  }
  return null;
}

const QUARTERS = [/\bq1|\bfirst/, /\bq2|\bsecond/, /\bq3|\bthird/, /\bq4|\bfourth/];

/** Which quarter or day of the week a date names. */
function nameOf({ grain, surface }: DateMention): string | null {
  const folded = surface.toLowerCase();
  if (grain === 'day') return folded.match(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/)?.[0] ?? null;
  const quarter = grain === 'quarter' ? QUARTERS.findIndex((pattern) => pattern.test(folded)) : -1;
  return quarter < 0 ? null : String(quarter);
}

function placesApart({ words }: Alignment): (readonly [Span, Span])[] {
  if (words === null || words.similarity < VERSIONS) return [];
  return words.divergences.flatMap((divergence) => {
    const [placeA, placeB] = [spanOf(divergence.a), spanOf(divergence.b)];
    return placeA && placeB ? [[placeA, placeB] as const] : [];
  });
}

function touching<T extends Span>(spans: readonly T[], place: Span): readonly T[] {
  return spans.filter((span) => overlap(span, place) > 0);
}
