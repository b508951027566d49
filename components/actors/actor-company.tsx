import type { ActorPage } from '../../utils/messages/library-messages.ts';
import { countText } from '../shared/count-text.ts';
import { ActorLink } from './actor-link.tsx';

interface ActorCompanyProps {
  readonly company: ActorPage['company'];
  /** How many articles name the actor in all. */
  readonly articles: number;
}

/** With whom an actor is named, and in how many of the articles that were looked at. */
export function ActorCompany({ company: { articles: looked, companions }, articles }: ActorCompanyProps) {
  if (companions.length === 0) return null;
  return (
    <section aria-labelledby="actor-company">
      <h3 id="actor-company">Named together with</h3>
      {looked < articles && (
        <p class="list-note">
          In the newest {countText(looked, 'article')} of {articles.toLocaleString('en-GB')}.
        </p>
      )}
      <ul class="card rows bounded-rows">
        {companions.map(({ actor, articles: both }) => (
          <li key={actor.id}>
            <ActorLink actor={actor} counts={countText(both, 'article')} />
          </li>
        ))}
      </ul>
    </section>
  );
}
