import type { DateMention } from '../../text/date-mention.ts';
import type { Figure } from '../../text/figures.ts';
import { overlap, type Span } from '../../text/span.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { pairDates } from '../aligning/match-dates.ts';
import { pairFigures } from '../aligning/match-figures.ts';
import { pairQuotations, quotedWords } from '../aligning/match-quotations.ts';
import { tellAttribution } from '../comparators/attribution.ts';
import type { DifferingWords } from './differing-words.ts';
import type { VersionChangeKind } from './version-change.ts';

/** Something checkable that a sentence tells otherwise than before. Marks lie within the sentences. */
export interface Correction {
  readonly kind: Extract<VersionChangeKind, 'figure' | 'date' | 'quotation' | 'attribution'>;
  readonly earlier: readonly Span[];
  readonly later: readonly Span[];
  readonly why: string;
}

/** Longer words are cut in a sentence that explains. */
const SAID_LIMIT = 90;

type Finder = (alignment: Alignment, differing: readonly DifferingWords[]) => Correction[];

/**
 * What of a sentence was corrected between two versions: its quoted words, amounts, dates and sources, as the comparators
 * of claims pair them, and only where the words themselves differ.
 *
 * @param alignment `a` is the sentence of the earlier version
 * @returns the corrections, and the differing words that none of them explains
 */
export function findCorrections(
  alignment: Alignment,
  differing: readonly DifferingWords[],
): { readonly corrections: readonly Correction[]; readonly rest: readonly DifferingWords[] } {
  let rest = differing;
  const corrections: Correction[] = [];
  for (const find of FINDERS) {
    const found = find(alignment, rest);
    corrections.push(...found);
    rest = rest.filter((words) => !found.some((one) => explains(one, words)));
  }
  return { corrections, rest };
}

const FINDERS: readonly Finder[] = [alteredQuotations, correctedFigures, correctedDates, otherSources];

function alteredQuotations(alignment: Alignment, differing: readonly DifferingWords[]): Correction[] {
  const { a, b } = alignment;
  const taken = new Set<Span>();
  return pairQuotations(alignment).flatMap(({ a: first, b: second, tie }) => {
    if (tie !== 'altered' || taken.has(first) || taken.has(second)) return [];
    const within = differing.filter((words) => isWithin(words, first, second));
    if (within.length === 0) return [];
    taken.add(first).add(second);
    return [
      {
        kind: 'quotation' as const,
        earlier: within.flatMap((words) => words.earlier.map(placeOf)),
        later: within.flatMap((words) => words.later.map(placeOf)),
        why: `The quoted words changed from ${said(quotedWords(a, first))} to ${said(quotedWords(b, second))}.`,
      },
    ];
  });
}

function correctedFigures(alignment: Alignment, differing: readonly DifferingWords[]): Correction[] {
  const { a, b } = alignment;
  const inPlace = exchanged(a.claim.figures, b.claim.figures, differing).filter(
    ([first, second]) => first.unit.kind === second.unit.kind,
  );
  const paired = pairFigures(alignment).map(({ a: first, b: second }) => [first, second] as const);
  return distinct([...inPlace, ...paired])
    .filter(([first, second]) => isExchanged(first, second, differing) && !areEqual(first, second))
    .map(([first, second]) => ({
      kind: 'figure',
      earlier: [markOf(first)],
      later: [markOf(second)],
      why: `The figure changed from ${said(first.surface)} to ${said(second.surface)}.`,
    }));
}

function correctedDates(alignment: Alignment, differing: readonly DifferingWords[]): Correction[] {
  const { a, b } = alignment;
  const inPlace = exchanged(a.claim.dates, b.claim.dates, differing);
  const paired = pairDates(alignment).map(({ a: first, b: second }) => [first, second] as const);
  return distinct([...inPlace, ...paired])
    .filter(([first, second]) => isExchanged(first, second, differing) && !nameOneDay(first, second))
    .map(([first, second]) => ({
      kind: 'date',
      earlier: [placeOf(first)],
      later: [placeOf(second)],
      why: `The date changed from ${said(first.surface)} to ${said(second.surface)}.`,
    }));
}

function otherSources(alignment: Alignment, differing: readonly DifferingWords[]): Correction[] {
  const told = tellAttribution(alignment);
  if (told === null) return [];
  const [[first], [second]] = [told.marksA, told.marksB];
  if (!differing.some((words) => touches(words.earlier, first) || touches(words.later, second))) return [];
  const words = {
    earlier: first && said(alignment.a.claim.text.slice(first.start, first.end)),
    later: second && said(alignment.b.claim.text.slice(second.start, second.end)),
  };
  return [{ kind: 'attribution', earlier: told.marksA, later: told.marksB, why: whyOfSource(words) }];
}

function whyOfSource({ earlier, later }: { earlier: string | undefined; later: string | undefined }): string {
  if (earlier === undefined) return `The source ${later ?? ''} was added; before, none was named.`;
  if (later === undefined) return `The source ${earlier} was taken out; now none is named.`;
  return `The source changed from ${earlier} to ${later}.`;
}

/** What stands in one place of both texts, pair by pair, where as many of a kind stand there. */
function exchanged<Item extends Span>(
  earlier: readonly Item[],
  later: readonly Item[],
  differing: readonly DifferingWords[],
): (readonly [Item, Item])[] {
  return differing.flatMap((words) => {
    const before = earlier.filter((item) => touches(words.earlier, item));
    const after = later.filter((item) => touches(words.later, item));
    if (before.length !== after.length) return [];
    return before.flatMap((item, at) => {
      const other = after[at];
      return other === undefined ? [] : [[item, other] as const];
    });
  });
}

/** Each item in its first pair alone. */
function distinct<Item>(pairs: readonly (readonly [Item, Item])[]): (readonly [Item, Item])[] {
  const taken = new Set<Item>();
  return pairs.filter(([first, second]) => {
    if (taken.has(first) || taken.has(second)) return false;
    taken.add(first).add(second);
    return true;
  });
}

function isExchanged(first: Span, second: Span, differing: readonly DifferingWords[]): boolean {
  return (
    differing.some(({ earlier }) => touches(earlier, first)) &&
    differing.some(({ later }) => touches(later, second))
  );
}

const areEqual = (first: Figure, second: Figure) =>
  first.value === second.value &&
  first.unit.kind === second.unit.kind &&
  first.unit.name === second.unit.name;

const nameOneDay = (first: DateMention, second: DateMention) =>
  first.grain === second.grain &&
  first.interval !== null &&
  first.interval.from === second.interval?.from &&
  first.interval.to === second.interval.to &&
  first.bound === second.bound;

function explains(correction: Correction, { earlier, later }: DifferingWords): boolean {
  const covered = (words: readonly Span[], marks: readonly Span[]) =>
    words.every((word) => marks.some((mark) => overlap(word, mark) > 0));
  return covered(earlier, correction.earlier) && covered(later, correction.later);
}

function isWithin({ earlier, later }: DifferingWords, first: Span, second: Span): boolean {
  return [
    ...earlier.map((word) => overlap(word, first)),
    ...later.map((word) => overlap(word, second)),
  ].every((shared) => shared > 0);
}

function touches(words: readonly Span[], span: Span | undefined): boolean {
  return span !== undefined && words.some((word) => overlap(word, span) > 0);
}

const placeOf = ({ start, end }: Span): Span => ({ start, end });
const markOf = ({ hedgeStart, end }: Figure): Span => ({ start: hedgeStart, end });

function said(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > SAID_LIMIT ? `${line.slice(0, SAID_LIMIT - 3).trimEnd()}…` : line}”`;
}
