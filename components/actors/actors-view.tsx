import type { CorpusView } from '../../utils/messages/answers.ts';
import { type LibraryPlace, useNavigation } from '../corpus/use-library-route.ts';
import { DrillDown } from '../shared/drill-down.tsx';
import { ActorPage } from './actor-page.tsx';
import { AllActors } from './all-actors.tsx';

interface ActorsViewProps {
  readonly corpus: CorpusView;
  readonly place: LibraryPlace;
  readonly onChanged: () => void;
}

/** All actors, and the one that was chosen. */
export function ActorsView({ corpus, place: { route }, onChanged }: ActorsViewProps) {
  const { back } = useNavigation();
  return (
    <DrillDown
      list={<AllActors version={corpus.articles} />}
      detail={
        route.at === 'actor' ? (
          <ActorPage key={route.id} actor={route.id} version={corpus.articles} onChanged={onChanged} />
        ) : null
      }
      backTo="the actors"
      subject={route.at === 'actor' ? route.id : ''}
      onBack={() => back({ at: 'actors' })}
    />
  );
}
