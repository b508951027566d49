import type { ActorId } from '../../utils/actors/actor.ts';
import type { BrowseFilter, SourceName } from '../../utils/messages/library-messages.ts';
import { type Period, pageDay, periodDays } from '../coverage/period.ts';

/** What a reader narrowed the list of all articles by. */
export interface BrowseChoice {
  readonly outlet: string | null;
  readonly actor: { readonly id: ActorId; readonly name: string } | null;
  readonly language: string | null;
  readonly source: SourceName | null;
  readonly period: Period;
}

export const ALL_ARTICLES: BrowseChoice = {
  outlet: null,
  actor: null,
  language: null,
  source: null,
  period: { kind: 'any' },
};

/** Whether anything was chosen, even if it narrows nothing yet, as a period of the reader's own without its days. */
export function isNarrowed({ outlet, actor, language, source, period }: BrowseChoice): boolean {
  return [outlet, actor, language, source].some((one) => one !== null) || period.kind !== 'any';
}

/** The filter to ask with; periods are told from `today`, ISO 8601. */
export function browseFilter(choice: BrowseChoice, today: string): BrowseFilter {
  const { outlet, actor, language, source, period } = choice;
  return { outlet, actor: actor?.id ?? null, language, source, ...periodDays(period, pageDay(today)) };
}
