import type { PairKey } from '../../utils/claims/pair-key.ts';
import { ClaimCard, type ClaimCardProps } from './claim-card.tsx';
import type { ClaimGroup } from './claim-groups.ts';
import { SetAsideLine } from './set-aside-line.tsx';

/** What every card of a list needs beside what it is about. */
export type CardContext = Omit<ClaimCardProps, 'group'>;

interface ClaimCardsProps extends CardContext {
  readonly groups: readonly ClaimGroup[];
  readonly setAside: ReadonlySet<PairKey>;
}

/** Cards by passage of the page; where one was set aside just now, a line with the way back. */
export function ClaimCards({ groups, setAside, ...context }: ClaimCardsProps) {
  return (
    <>
      {groups.map((group) => {
        const aside = group.finds.filter(({ pair }) => setAside.has(pair));
        const [first, ...others] = group.finds.filter(({ pair }) => !setAside.has(pair));
        // The numbers were counted with what is set aside by now.
        const tally = aside.length > 0 ? null : group.tally;
        return [
          ...aside.map((comparison) => (
            <SetAsideLine
              key={`aside ${comparison.pair}`}
              comparison={comparison}
              judging={context.judging}
            />
          )),
          first && (
            <ClaimCard key={group.key} group={{ ...group, tally, finds: [first, ...others] }} {...context} />
          ),
        ];
      })}
    </>
  );
}
