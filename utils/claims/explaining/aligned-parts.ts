import { overlap, type Span } from '../../text/span.ts';
import type { Alignment } from '../aligning/align-claims.ts';
import { alignNames, type ClaimName, claimNames } from '../aligning/claim-names.ts';
import { claimSources, maySpeakAsOne } from '../aligning/claim-sources.ts';
import { type ClauseTie, clauseTies, doerOf } from '../aligning/clause-ties.ts';
import { frameTies, toldEvents } from '../aligning/frame-ties.ts';
import { pairDates } from '../aligning/match-dates.ts';
import { pairFigures } from '../aligning/match-figures.ts';
import type { RelatedVerdict } from '../claim-in-context.ts';
import type { AlignedPart } from '../comparison.ts';
import { dateInWords } from './date-in-words.ts';
import { figureInWords } from './explain.ts';

/** A row, or null where neither passage has anything for it. */
type Row = AlignedPart | null;
type Side = Alignment['a'];

/** Names of a place that are shown at most. */
const NAME_LIMIT = 3;
/** Subjects that say nothing of whom a passage speaks. */
const NOBODY =
  /^(?:(?:any|every|some|no)(?:one|body|thing)|(?:no|every) one|people|men|women|others?|(?:all|both|each|few|many|most|none|several|some)(?: people| of (?:them|us|those))?|those|these|th(?:is|at)|they|we|you|I|he|she|it|there|who|which|what)$/i;
/** From this likeness on two phrases may name one doer. */
const ALIKE = 0.5;

/** What of two passages was laid side by side for a verdict, in the order of the table; empty rows are left out. */
export function alignedParts(alignment: Alignment, verdict: RelatedVerdict): AlignedPart[] {
  const tie = clauseTies(alignment)[0] ?? null;
  const rows: Row[] = [
    subjectRow(alignment, tie),
    eventRow(alignment, tie),
    ...figureRows(alignment),
    dateRow(alignment),
    placeRow(alignment),
    sourceRow(alignment),
  ];
  const filled = rows.flatMap((row) => (row === null || (row.a === null && row.b === null) ? [] : [row]));
  const words = wordsRow(alignment, verdict);
  return words === null || filled.some((row) => tells(row, words)) ? filled : [...filled, words];
}

/** Whether a row that differs shows the words of both passages that differ, so that they need no row of their own. */
function tells(row: AlignedPart, words: AlignedPart): boolean {
  const holds = (whole: string | null, part: string | null) =>
    part !== null && (whole?.includes(part) ?? false);
  return row.differs && holds(row.a, words.a) && holds(row.b, words.b);
}

/** A verdict with its rows. */
export function withParts(alignment: Alignment, verdict: RelatedVerdict): RelatedVerdict {
  return { ...verdict, parts: alignedParts(alignment, verdict) };
}

const textAt = ({ claim }: Side, span: Span | null | undefined): string | null =>
  span ? claim.text.slice(span.start, span.end).replace(/\s+/g, ' ') : null;

function subjectRow({ a, b }: Alignment, tie: ClauseTie | null): Row {
  if (tie) {
    const [inA, inB] = [textAt(a, doerOf(a.claim, tie.a)), textAt(b, doerOf(b.claim, tie.b))];
    if (inA !== null && inB !== null) {
      // Whom else the sentences name is not whom they speak of.
      if (NOBODY.test(inA) || NOBODY.test(inB)) return null;
      return { part: 'subject', a: inA, b: inB, differs: tie.doers !== null && tie.doers < ALIKE };
    }
  }
  const { shared, onlyA, onlyB } = alignNames(a.claim, b.claim);
  const pair = shared.find(([first, second]) => mayAct(a, first) && mayAct(b, second));
  if (pair) return { part: 'subject', a: pair[0].text, b: pair[1].text, differs: false };
  const [first, second] = [acting(a, onlyA), acting(b, onlyB)];
  return { part: 'subject', a: first, b: second, differs: first !== null && second !== null };
}

function acting(side: Side, names: readonly ClaimName[]): string | null {
  return names.find((name) => mayAct(side, name))?.text ?? null;
}

/** Whether a name may be of whom a passage speaks: it is no place, and not that of the source. */
function mayAct({ claim }: Side, name: ClaimName): boolean {
  return !name.placed && !claimSources(claim).some(({ clause }) => overlap(clause, name) > 0);
}

function eventRow({ a, b }: Alignment, tie: ClauseTie | null): Row {
  const [event] = frameTies(a.claim, b.claim);
  if (event)
    return { part: 'event', a: textAt(a, event.a), b: textAt(b, event.b), differs: !event.compatible };
  if (tie)
    return { part: 'event', a: textAt(a, tie.a.predicate), b: textAt(b, tie.b.predicate), differs: false };
  const [first, second] = [toldEvents(a.claim)[0], toldEvents(b.claim)[0]];
  return { part: 'event', a: textAt(a, first), b: textAt(b, second), differs: Boolean(first && second) };
}

function figureRows(alignment: Alignment): Row[] {
  const { a, b } = alignment;
  const pair = pairFigures(alignment)[0];
  const [first, second] = pair ? [pair.a, pair.b] : [a.claim.figures[0], b.claim.figures[0]];
  const measured = (words: string | undefined) => (words ? words : null);
  return [
    {
      part: 'measured',
      a: measured(first?.measured),
      b: measured(second?.measured),
      differs: !pair && Boolean(first?.measured && second?.measured),
    },
    {
      part: 'figure',
      a: first ? figureInWords(first, a.claim.text) : null,
      b: second ? figureInWords(second, b.claim.text) : null,
      differs: pair ? !pair.compatible : Boolean(first && second),
    },
  ];
}

function dateRow(alignment: Alignment): Row {
  const { a, b } = alignment;
  const pair = pairDates(alignment)[0];
  const [first, second] = pair ? [pair.a, pair.b] : [a.claim.dates[0], b.claim.dates[0]];
  return {
    part: 'date',
    a: first ? dateInWords(first, a.claim.text) : null,
    b: second ? dateInWords(second, b.claim.text) : null,
    differs: pair?.agree === false,
  };
}

function placeRow({ a, b }: Alignment): Row {
  const places = ({ claim }: Side) => claimNames(claim).filter(({ placed }) => placed);
  const [inA, inB] = [places(a), places(b)];
  const { shared } = alignNames(a.claim, b.claim);
  const list = (names: readonly ClaimName[]) =>
    names.length === 0 ? null : [...new Set(names.map(({ text }) => text))].slice(0, NAME_LIMIT).join(', ');
  const meet = shared.some(([first, second]) => first.placed || second.placed);
  return { part: 'place', a: list(inA), b: list(inB), differs: inA.length > 0 && inB.length > 0 && !meet };
}

function sourceRow({ a, b }: Alignment): Row {
  const [first, second] = [claimSources(a.claim)[0], claimSources(b.claim)[0]];
  return {
    part: 'source',
    a: first?.text ?? null,
    b: second?.text ?? null,
    differs: first && second ? !maySpeakAsOne(first, second) : first !== second,
  };
}

function wordsRow({ a, b }: Alignment, { relation, marksA, marksB }: RelatedVerdict): Row {
  if (relation === 'agree') return null;
  if (marksA.length === 0 && marksB.length === 0) return null;
  const words = (side: Side, marks: readonly Span[]) =>
    marks.length === 0 ? null : marks.map((mark) => textAt(side, mark)).join(' … ');
  return { part: 'words', a: words(a, marksA), b: words(b, marksB), differs: true };
}
