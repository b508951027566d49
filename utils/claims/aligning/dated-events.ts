import type { DateMention } from '../../text/date-mention.ts';
import type { Clause } from '../reading/clause.ts';
import { clausesOf } from '../reading/clauses.ts';
import type { Alignment } from './align-claims.ts';
import { type ClauseTie, clauseTies } from './clause-ties.ts';

/** What two dates date: how near their clauses' events are, 0 to 1, and who does them. */
export type DatedEvents = Pick<ClauseTie, 'near' | 'doers' | 'patients'>;

/** What the clauses of two dates tell of; null where a date stands in no clause with a predicate. */
export function datedEvents(
  alignment: Alignment,
  first: DateMention,
  second: DateMention,
): DatedEvents | null {
  const { a, b } = alignment;
  const [clauseA, clauseB] = [holderOf(clausesOf(a.claim), first), holderOf(clausesOf(b.claim), second)];
  if (clauseA === null || clauseB === null) return null;
  return (
    clauseTies(alignment).find((tie) => tie.a === clauseA && tie.b === clauseB) ?? {
      near: 0,
      doers: null,
      patients: null,
    }
  );
}

const holderOf = (clauses: readonly Clause[], date: DateMention): Clause | null =>
  clauses.find(({ dates, predicate }) => predicate !== null && dates.includes(date)) ?? null;
