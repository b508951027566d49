import type { CoverageIndex } from '../coverage/coverage-index.ts';
import { actorTerm, monthOfTerm, monthTerm, outletTerm } from '../coverage/document-terms.ts';
import type { CoverageFilter } from '../messages/protocol.ts';

/** More months than any corpus spans. */
const MONTH_LIMIT = 10_000;

/** A filter as sets of index terms; an article has to have one of each set. */
export async function requiredTerms(
  { outlet, actor, from, to }: CoverageFilter,
  index: Pick<CoverageIndex, 'termsFrom'>,
): Promise<readonly (readonly string[])[]> {
  const required: (readonly string[])[] = [];
  if (outlet !== null) required.push([outletTerm(outlet)]);
  if (actor !== null) required.push([actorTerm(actor)]);
  if (from !== null || to !== null) {
    const months = await index.termsFrom(monthTerm(''), MONTH_LIMIT);
    required.push(
      months.filter((term) => {
        const month = monthOfTerm(term) ?? '';
        return (
          month >= (from ?? '').slice(0, month.length) && (to === null || month <= to.slice(0, month.length))
        );
      }),
    );
  }
  return required;
}

/** Whether a date lies in the filter's period, whose ends count. The index knows the months only. */
export function isInPeriod(date: string | null, { from, to }: CoverageFilter): boolean {
  if (from === null && to === null) return true;
  const day = date?.slice(0, 10) ?? '';
  if (day === '') return false;
  return (
    (from === null || day >= from.slice(0, day.length)) && (to === null || day <= to.slice(0, day.length))
  );
}
