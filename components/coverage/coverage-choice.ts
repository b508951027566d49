import type { CoverageFilter } from '../../utils/messages/protocol.ts';
import { type Period, pageDay, periodDays } from './period.ts';

/** What a reader narrowed the list by. */
export interface CoverageChoice {
  readonly outlet: string | null;
  readonly actor: string | null;
  readonly period: Period;
}

export const NO_CHOICE: CoverageChoice = { outlet: null, actor: null, period: { kind: 'any' } };

/** Whether anything was chosen, even if it narrows nothing yet, as a period of the reader's own without its days. */
export function isChosen({ outlet, actor, period }: CoverageChoice): boolean {
  return outlet !== null || actor !== null || period.kind !== 'any';
}

/** The filter to ask with; null where the list is not narrowed. */
export function filterOf(choice: CoverageChoice, pageDate: string | null): CoverageFilter | null {
  const { outlet, actor, period } = choice;
  const filter = { outlet, actor, ...periodDays(period, pageDay(pageDate)) };
  return Object.values(filter).every((value) => value === null) ? null : filter;
}
