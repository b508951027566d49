import type { ActorPage } from '../../utils/messages/library-messages.ts';
import { listedLine } from '../../utils/messages/role-text.ts';
import { countText } from '../shared/count-text.ts';
import { formatPeriod } from '../shared/format-period.ts';
import type { Correct } from '../shared/use-correction.ts';
import { actorKindLabel } from './actor-kind.ts';
import { StandsFor } from './stands-for.tsx';

interface ActorHeadingProps {
  readonly view: ActorPage;
  readonly correct: Correct;
}

/** Who an actor is and how much there is of it. */
export function ActorHeading({ view, correct }: ActorHeadingProps) {
  const { card } = view;
  const { actor, mentions, articles, first, last } = card;
  const listed = listedLine(card);
  const period = first !== null && last !== null ? formatPeriod(first, last) : null;
  return (
    <header class={`actor-page-head kind-${actor.type}`}>
      <h2 class="actor-page-name">
        <span class={`actor-name kind-${actor.type}`} dir="auto">
          {actor.name}
        </span>{' '}
        <span class="actor-kind">{actorKindLabel(actor.type)}</span>
      </h2>
      {listed !== '' && (
        <p class="actor-description" dir="auto">
          {listed}
        </p>
      )}
      <StandsFor view={view} tab={null} correct={correct} />
      <p class="list-note">
        {[
          countText(mentions, 'mention'),
          countText(articles, 'article'),
          countText(view.outlets.length, 'outlet'),
          period ?? '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </header>
  );
}
