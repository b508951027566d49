import type { CorpusView } from '../../utils/messages/answers.ts';
import { type LibraryPlace, useNavigation } from '../corpus/use-library-route.ts';
import { DrillDown } from '../shared/drill-down.tsx';
import { ActorSearch } from './actor-search.tsx';
import { ActorView } from './actor-view.tsx';

interface ActorsViewProps {
  readonly corpus: CorpusView;
  readonly place: LibraryPlace;
  readonly onChanged: () => void;
}

/** All actors, and the one that was chosen. */
export function ActorsView({ place: { route }, onChanged }: ActorsViewProps) {
  const navigation = useNavigation();
  return (
    <DrillDown
      list={
        <section class="library-section" aria-labelledby="actors-heading">
          <h2 id="actors-heading">Actors</h2>
          <ActorSearch
            label="Name"
            hint="People, organisations, states, places and groups that your articles name."
            tab={null}
            except=""
            onChoose={({ id }) => navigation?.go({ at: 'actor', id })}
          />
        </section>
      }
      detail={
        route.at === 'actor' ? (
          <ActorView key={route.id} actor={route.id} correct={false} tab={null} onChanged={onChanged} />
        ) : null
      }
      backTo="the actors"
      onBack={() => navigation?.back({ at: 'actors' })}
    />
  );
}
