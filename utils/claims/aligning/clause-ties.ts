import { overlap, type Span } from '../../text/span.ts';
import { contentTerms } from '../../text/terms.ts';
import type { Claim } from '../claim.ts';
import { areKin, areOpposite } from '../meaning/frame-relations.ts';
import type { Meaning } from '../meaning/meaning.ts';
import type { Clause } from '../reading/clause.ts';
import { clausesOf } from '../reading/clauses.ts';
import type { Alignment } from './align-claims.ts';
import { baseForm } from './base-form.ts';
import { claimNames, mayNameOne } from './claim-names.ts';
import { claimSources } from './claim-sources.ts';
import { toldEvents } from './frame-ties.ts';

/** Two clauses of two claims that tell of one event or of its contrary. */
export interface ClauseTie {
  readonly a: Clause;
  readonly b: Clause;
  /** How near what happens is, 0 to 1; for contraries, too. */
  readonly near: number;
  /** How well those who do it may be one, 0 (others by name) to 1; null where a side names nobody. */
  readonly doers: number | null;
  /** The same of those to whom it is done. */
  readonly patients: number | null;
}

/** Less alike than this in meaning, two verbs tell of different things. */
const NEAR_VERBS = 0.5;

const memo = new WeakMap<Alignment, readonly ClauseTie[]>();

/** The clauses of two claims that tell of one event, the nearest first; sources' own clauses aside. */
export function clauseTies(alignment: Alignment): readonly ClauseTie[] {
  const known = memo.get(alignment) ?? readTies(alignment.a.claim, alignment.b.claim, alignment.meaning);
  memo.set(alignment, known);
  return known;
}

function readTies(a: Claim, b: Claim, meaning: Meaning): ClauseTie[] {
  const ties: ClauseTie[] = [];
  for (const first of told(a))
    for (const second of told(b)) {
      const near = nearness(a, first, b, second, meaning);
      if (near === 0) continue;
      ties.push({
        a: first,
        b: second,
        near,
        doers: meeting(a, doerOf(a, first), b, doerOf(b, second), meaning),
        patients: meeting(a, patientOf(a, first), b, patientOf(b, second), meaning),
      });
    }
  return ties.sort((x, y) => y.near - x.near);
}

function told(claim: Claim): Clause[] {
  const sources = claimSources(claim).map(({ clause }) => clause);
  return clausesOf(claim).filter(
    ({ predicate }) => predicate !== null && !sources.some((source) => overlap(source, predicate) > 0),
  );
}

function nearness(a: Claim, first: Clause, b: Claim, second: Clause, { vectors }: Meaning): number {
  if (first.predicate === null || second.predicate === null) return 0;
  const [framesA, framesB] = [framesAt(a, first.predicate), framesAt(b, second.predicate)];
  if (first.predicate.stem === second.predicate.stem) return 1;
  if (framesA.some((frame) => framesB.includes(frame))) return 1;
  if (framesA.some((frame) => framesB.some((other) => areKin(frame, other) || areOpposite(frame, other))))
    return 0.8;
  const likeness = vectors?.likeness(baseForm(first.predicate.stem), baseForm(second.predicate.stem)) ?? 0;
  return likeness >= NEAR_VERBS ? likeness : 0;
}

const framesAt = (claim: Claim, span: Span) =>
  toldEvents(claim).flatMap((event) => (overlap(event, span) > 0 ? [event.frame] : []));

const PASSIVE =
  /\b(?:is|are|was|were|be|been|being|gets?|got)(?:\s(?:not|also|now|then|later|\p{L}+ly))*\s*$/iu;

function isPassive(claim: Claim, { agent, predicate, object }: Clause): boolean {
  if (agent !== null) return true;
  if (predicate === null || object !== null) return false;
  const verb = claim.text.slice(predicate.start, predicate.end);
  return (
    !/ing$/i.test(verb) && PASSIVE.test(claim.text.slice(Math.max(0, predicate.start - 40), predicate.start))
  );
}

/** Who does what a clause tells: the subject, in the passive the agent. */
export function doerOf(claim: Claim, clause: Clause): Span | null {
  return clause.agent ?? (isPassive(claim, clause) ? null : clause.subject);
}

/** To whom it is done: the object, in the passive the subject. */
export function patientOf(claim: Claim, clause: Clause): Span | null {
  return isPassive(claim, clause) ? clause.subject : clause.object;
}

/** How well two phrases may mean one: a name in common, or like words; others by name cannot. */
function meeting(
  a: Claim,
  inA: Span | null,
  b: Claim,
  inB: Span | null,
  { vectors }: Meaning,
): number | null {
  if (inA === null || inB === null) return null;
  const [namesA, namesB] = [
    claimNames(a).filter((name) => overlap(name, inA) > 0),
    claimNames(b).filter((name) => overlap(name, inB) > 0),
  ];
  if (namesA.some((name) => namesB.some((other) => mayNameOne(name, other)))) return 1;
  const [wordsA, wordsB] = [wordsOf(a, inA), wordsOf(b, inB)];
  if (wordsA.length === 0 || wordsB.length === 0) return null;
  const alike = wordsA.flatMap((one) =>
    wordsB.map((other) => (one === other ? 1 : Math.max(0, vectors?.likeness(one, other) ?? 0))),
  );
  const best = Math.max(...alike);
  return namesA.length > 0 && namesB.length > 0 ? best / 2 : best;
}

const wordsOf = (claim: Claim, span: Span): string[] =>
  contentTerms(claim.text.slice(span.start, span.end)).map(({ term }) => baseForm(term));
