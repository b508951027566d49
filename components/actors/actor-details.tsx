import type { ComponentChildren } from 'preact';
import type { ActorCard } from '../../utils/messages/actor-answers.ts';
import { listedLine } from '../../utils/messages/role-text.ts';
import { countText } from '../shared/count-text.ts';
import { actorKindLabel } from './actor-kind.ts';
import { ActorRoles } from './actor-roles.tsx';
import { MonthBars } from './month-bars.tsx';

/** Outlets named before the rest is only counted. */
const OUTLET_LIMIT = 6;

interface ActorDetailsProps {
  readonly card: ActorCard;
  /** What follows upon who the actor is. */
  readonly children: ComponentChildren;
}

/** Who an actor is and how often, where and when the corpus mentions it. */
export function ActorDetails({ card, children }: ActorDetailsProps) {
  const { actor } = card;
  const listed = listedLine(card);
  const more = card.outlets.length - OUTLET_LIMIT;
  return (
    <section class={`card actor-details kind-${actor.type}`} aria-label={actor.name}>
      <h2 class="actor-heading">
        <span class={`actor-name kind-${actor.type}`} dir="auto">
          {actor.name}
        </span>{' '}
        <span class="actor-kind">{actorKindLabel(actor.type)}</span>
      </h2>
      <ActorRoles roles={card.roles} />
      {listed !== '' && (
        <p class="actor-description" dir="auto">
          {listed}
        </p>
      )}
      {children}
      <ul class="pills" aria-label="In your library">
        <li class="pill">{countText(card.mentions, 'mention')}</li>
        <li class="pill">{countText(card.articles, 'article')}</li>
        {card.outlets.length > 0 && (
          <li class="pill" dir="auto">
            {card.outlets.slice(0, OUTLET_LIMIT).join(' · ')}
            {more > 0 && ` · ${more} more`}
          </li>
        )}
      </ul>
      <MonthBars months={card.months} />
    </section>
  );
}
