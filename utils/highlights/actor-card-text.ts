import type { ActorCard, MetonymUse, PaintedMention } from '../messages/actor-answers.ts';
import { roleLine } from '../messages/role-text.ts';
import { monthText } from '../text/month-text.ts';
import { actorTypeName } from './mark-kinds.ts';

/** Outlets named on a card before the rest is only counted. */
const OUTLETS_SHOWN = 3;

/**
 * Who it is, in a few words: what the name stands for at a place where it does (`use`), else its role, else its kind; a
 * name that could stand for another says that here it does not.
 */
export function describeActor(
  card: Pick<ActorCard, 'actor' | 'standsForName' | 'asOf' | 'roles'>,
  use: MetonymUse | null,
): string {
  const { actor, standsForName } = card;
  if (use !== null && standsForName !== null)
    return `${use === 'probable' ? 'probably stands' : 'stands'} for ${standsForName}`;
  const who = roleLine(card) || actorTypeName(actor.type);
  return standsForName === null ? who : `${who} · here: the place`;
}

/** What the corpus holds of the actor, one entry a chip. */
export function cardFigures({ mentions, articles, outlets }: ActorCard): readonly string[] {
  if (mentions === 0) return ['Not in earlier coverage'];
  const figures = [counted(mentions, 'earlier mention'), counted(articles, 'article')];
  return outlets.length > 0 ? [...figures, outletList(outlets)] : figures;
}

/** The time that the coverage spans: "Jan 2025 – Feb 2026"; empty where no article is dated. */
export function coveragePeriod({ first, last }: Pick<ActorCard, 'first' | 'last'>): string {
  const from = first && monthText(first);
  const to = last && monthText(last);
  if (!from || !to) return from || to || '';
  return from === to ? from : `${from} – ${to}`;
}

/** The bars of the chart in words; empty where there are none. */
export function describeMonths({ months }: Pick<ActorCard, 'months'>): string {
  const most = months.reduce<ActorCard['months'][number] | null>(
    (best, month) => (best === null || month.mentions > best.mentions ? month : best),
    null,
  );
  if (!most || most.mentions === 0) return '';
  return `Mentions by month, most in ${monthText(most.month)}: ${most.mentions}`;
}

/** The whole card of a mention as one announcement for a screen reader. */
export function announceCard(
  card: ActorCard,
  { metonym, why }: Pick<PaintedMention, 'metonym' | 'why'>,
): string {
  const parts = [card.actor.name, describeActor(card, metonym), ...cardFigures(card), coveragePeriod(card)];
  const said = `${parts.filter((part) => part !== '').join(', ')}.`;
  return why === null ? said : `${said} ${why}`;
}

/** Height of a month's bar as a share of the highest, 0 to 1; a month with any mention stays visible. */
export function barHeight(mentions: number, most: number): number {
  return mentions === 0 || most === 0 ? 0 : Math.max(0.1, mentions / most);
}

function outletList(outlets: readonly string[]): string {
  const named = outlets.slice(0, OUTLETS_SHOWN).join(' · ');
  const rest = outlets.length - OUTLETS_SHOWN;
  return rest > 0 ? `${named} +${rest}` : named;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
