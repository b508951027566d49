import type { DateMention } from '../../text/date-mention.ts';
import type { Figure } from '../../text/figures.ts';
import { overlap, type Span } from '../../text/span.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { claimSources } from '../aligning/claim-sources.ts';
import { conflictingTimes } from '../aligning/match-clock-times.ts';
import { pairDates } from '../aligning/match-dates.ts';
import { pairFigures } from '../aligning/match-figures.ts';
import { pairQuotations, quotedWords } from '../aligning/match-quotations.ts';
import type { Claim } from '../claim.ts';
import { tellAttribution } from '../comparators/attribution.ts';
import type { DifferingWords } from './differing-words.ts';
import { distinct, exchanged, isExchanged, touches } from './exchanged-items.ts';
import type { VersionChangeKind } from './version-change.ts';

/** Something checkable that a sentence tells otherwise than before. Marks lie within the sentences. */
export interface Correction {
  readonly kind: Extract<VersionChangeKind, 'figure' | 'date' | 'quotation' | 'attribution'>;
  readonly earlier: readonly Span[];
  readonly later: readonly Span[];
  readonly why: string;
  /** Where it explains more words than those that are marked: "said" beside a source. */
  readonly explains?: { readonly earlier: readonly Span[]; readonly later: readonly Span[] };
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
      why: `The figure changed from ${said(hedged(first, a.claim))} to ${said(hedged(second, b.claim))}.`,
    }));
}

function correctedDates(alignment: Alignment, differing: readonly DifferingWords[]): Correction[] {
  const { a, b } = alignment;
  const inPlace = exchanged(a.claim.dates, b.claim.dates, differing);
  const times = conflictingTimes(alignment);
  const paired = pairDates(alignment).map(({ a: first, b: second }) => [first, second] as const);
  const dates = distinct([...inPlace, ...paired]).filter(([first, second]) => !nameOneDay(first, second));
  const clock = times === null ? [] : [[times.a, times.b] as const];
  return [...dates, ...clock]
    .filter(([first, second]) => isExchanged(first, second, differing))
    .map(([first, second]) => ({
      kind: 'date',
      earlier: [placeOf(first)],
      later: [placeOf(second)],
      why: `The ${'grain' in first ? 'date' : 'time'} changed from ${said(first.surface)} to ${said(second.surface)}.`,
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
  const explains = {
    earlier: clausesOf(alignment.a.claim, told.marksA),
    later: clausesOf(alignment.b.claim, told.marksB),
  };
  return [
    { kind: 'attribution', earlier: told.marksA, later: told.marksB, why: whyOfSource(words), explains },
  ];
}

/** The sources at these places with their words of saying. */
function clausesOf(claim: Claim, marks: readonly Span[]): Span[] {
  return claimSources(claim)
    .filter((source) => marks.some(({ start, end }) => source.start === start && source.end === end))
    .flatMap((source) => [source, source.clause]);
}

function whyOfSource({ earlier, later }: { earlier: string | undefined; later: string | undefined }): string {
  if (earlier === undefined) return `The source ${later ?? ''} was added; before, none was named.`;
  if (later === undefined) return `The source ${earlier} was taken out; now none is named.`;
  return `The source changed from ${earlier} to ${later}.`;
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
  const { earlier: before, later: after } = correction.explains ?? correction;
  return covered(earlier, before) && covered(later, after);
}

function isWithin({ earlier, later }: DifferingWords, first: Span, second: Span): boolean {
  return [
    ...earlier.map((word) => overlap(word, first)),
    ...later.map((word) => overlap(word, second)),
  ].every((shared) => shared > 0);
}

const hedged = ({ hedgeStart, end }: Figure, { text }: Claim) => text.slice(hedgeStart, end);

const placeOf = ({ start, end }: Span): Span => ({ start, end });
const markOf = ({ hedgeStart, end }: Figure): Span => ({ start: hedgeStart, end });

function said(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > SAID_LIMIT ? `${line.slice(0, SAID_LIMIT - 3).trimEnd()}…` : line}”`;
}
