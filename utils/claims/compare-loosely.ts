import type { Alignment } from './aligning/align-claims.ts';
import { alignNames } from './aligning/claim-names.ts';
import { type FigurePair, pairFigures } from './aligning/match-figures.ts';
import type { ClaimVerdict, RelatedVerdict } from './claim-in-context.ts';
import { UNRELATED } from './claim-in-context.ts';
import { oppositeTerms } from './comparators/contradiction.ts';
import { inSentence } from './explaining/explain.ts';
import { factTitle } from './explaining/fact-title.ts';
import { contraryEvents } from './meaning/contrary-events.ts';
import type { Quotation } from './quotation.ts';

// Words for the end or turn of what was under way.
const TURN =
  /\b(?:reversed|overturned|rescinded|revoked|repealed|undone|collapsed|rejected|lifted|cancell?ed|postponed|scrapped|halted|resumed?|withdrew|withdrawn|abandoned|dropped|broke(?:n)? down|no longer)\b/i;
/** No loose verdict is surer than this. */
const SCORE = 0.3;

/**
 * How two passages stand to each other that are known to be about one matter for another reason than their words,
 * which may share none. Never sure enough to be shown unasked.
 */
export function compareLoosely(alignment: Alignment): ClaimVerdict {
  if (countOtherThings(alignment)) return UNRELATED;
  return (
    turn(alignment) ??
    contrary(alignment) ??
    oppositeTerms(alignment) ??
    otherSource(alignment) ??
    sameMatter(alignment)
  );
}

/** Both give amounts, but none of the one counts what one of the other does. */
export function countOtherThings(alignment: Alignment): boolean {
  const { a, b, words } = alignment;
  if (a.claim.figures.length === 0 || b.claim.figures.length === 0) return false;
  if (words !== null && words.similarity >= 0.75) return false;
  const sameAmount = nameOthers(alignment) ? () => false : isOneAmount;
  return !pairFigures(alignment).some((pair) => pair.likeness >= 0.5 || sameAmount(pair));
}

/** Equal amounts of which nothing says that they count two things. */
const isOneAmount = ({ compatible, nearness, nouns }: FigurePair) =>
  compatible && nearness >= EQUAL && nouns !== 0;

/** Amounts this near are equal, but for rounding. */
const EQUAL = 0.99;

/** Each names somebody whom the other does not. */
function nameOthers({ a, b }: Alignment): boolean {
  const { onlyA, onlyB } = alignNames(a.claim, b.claim);
  return onlyA.length > 0 && onlyB.length > 0;
}

/** Whether an actor and a word, or three words, speak for one matter, and no amount and no time against it. */
export function mayBeOneMatter(alignment: Alignment): boolean {
  const plain = alignment.shared.filter(({ inA }) => !inA.name).length;
  return (
    (alignment.sharedActors.length > 0 ? plain >= 1 : plain >= 3) &&
    !alignment.periodsConflict &&
    !countOtherThings(alignment)
  );
}

/** Of two claims that are alike only to a search: the surer the more alike, and never as sure as any other verdict. */
export function likelyMatter(alignment: Alignment, likeness: number): RelatedVerdict {
  return { ...sameMatter(alignment), score: SCORE * (likeness / (1 + likeness)) };
}

/** Both speak of one matter; more is not known. */
function sameMatter(alignment: Alignment): RelatedVerdict {
  const { shared } = alignment;
  return {
    relation: 'agree',
    score: SCORE,
    what: factTitle(alignment),
    marksA: shared.map(({ inA }) => ({ start: inA.start, end: inA.end })),
    marksB: shared.map(({ inB }) => ({ start: inB.start, end: inB.end })),
    why: 'Both are about the same matter; read them side by side to see whether they agree.',
    rule: 'same-matter',
  };
}

function turn(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const [turnA, turnB] = [a.claim.text.match(TURN), b.claim.text.match(TURN)];
  const only = turnA && !turnB ? turnA : turnB && !turnA ? turnB : null;
  if (only?.index === undefined) return null;
  const mark = [{ start: only.index, end: only.index + only[0].length }];
  const here = only === turnA;
  return {
    relation: 'update',
    score: SCORE,
    what: factTitle(alignment),
    marksA: here ? mark : [],
    marksB: here ? [] : mark,
    why: `Only ${here ? 'this' : 'the other'} passage tells of a turn in the matter: “${only[0]}”.`,
    rule: 'turn',
  };
}

function contrary(alignment: Alignment): RelatedVerdict | null {
  const { a, b } = alignment;
  const events = contraryEvents(a.claim.text, b.claim.text);
  if (events === null) return null;
  const [first, second] = [
    a.claim.text.slice(events.a.start, events.a.end),
    b.claim.text.slice(events.b.start, events.b.end),
  ];
  return {
    relation: 'contradicts',
    score: SCORE,
    what: factTitle(alignment),
    marksA: [events.a],
    marksB: [events.b],
    why: `The two say contrary things: “${first}” here, “${second}” there.`,
    rule: 'contrary-events',
  };
}

function otherSource(alignment: Alignment): RelatedVerdict | null {
  const [first, second] = [alignment.a, alignment.b].map(({ claim }) => claim.quotations.find(isAttributed));
  if (!first || !second || first.actor === second.actor) return null;
  return {
    relation: 'attribution-differs',
    score: SCORE,
    what: factTitle(alignment),
    marksA: placeOf(first),
    marksB: placeOf(second),
    why: `The passages rest on different sources: ${nameOf(first)} here, ${nameOf(second)} there.`,
    rule: 'other-source',
  };
}

const isAttributed = ({ actor, verb }: Quotation) => actor !== null && verb !== null;
const placeOf = ({ source }: Quotation) => (source ? [{ start: source.start, end: source.end }] : []);
const nameOf = ({ source }: Quotation) => (source ? inSentence(source.surface) : 'a speaker named nearby');
