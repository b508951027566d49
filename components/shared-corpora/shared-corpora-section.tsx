import { useAnswer } from '../shared/use-answer.ts';
import { useWorkWatch, WHILE_WORKING } from '../shared/use-work-watch.ts';
import { WhenLoaded } from '../shared/when-loaded.tsx';
import { FollowSharedForm } from './follow-shared-form.tsx';
import { SharedCorpusRow } from './shared-corpus-row.tsx';

/** Corpora in databases that others write too: how far each is, and how more are followed. */
export function SharedCorporaSection({ onChanged }: { readonly onChanged: () => void }) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/shared-corpora' });
  const corpora = loaded.state === 'ready' ? loaded.value : [];
  const changing = corpora.some(({ running, state }) => running || state === 'removing');
  useWorkWatch(changing, refresh, onChanged);
  const changed = () => {
    void refresh();
    // The worker begins a moment after it answered.
    setTimeout(() => void refresh(), WHILE_WORKING);
  };
  return (
    <section class="library-section" aria-labelledby="shared-corpora-heading">
      <h2 id="shared-corpora-heading">Shared corpora</h2>
      <p class="section-note">
        A newsroom or a class can keep its corpus in a CouchDB database. Sidelight keeps a copy of the part
        that you follow and brings it up to date every few minutes.
      </p>
      <WhenLoaded loaded={loaded} label="Looking up your shared corpora" onRetry={() => void retry()}>
        {(followed) =>
          followed.length > 0 && (
            <ul class="shared-corpora">
              {followed.map((corpus) => (
                <SharedCorpusRow key={corpus.id} corpus={corpus} onChanged={changed} />
              ))}
            </ul>
          )
        }
      </WhenLoaded>
      <FollowSharedForm onFollowed={changed} />
    </section>
  );
}
