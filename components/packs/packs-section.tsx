import { useAnswer } from '../shared/use-answer.ts';
import { useWorkWatch } from '../shared/use-work-watch.ts';
import { WhenLoaded } from '../shared/when-loaded.tsx';
import { FindPackForm } from './find-pack-form.tsx';
import { PackRow } from './pack-row.tsx';

/** Corpora as files that somebody publishes: how far each is, and how more are followed. */
export function PacksSection({ onChanged }: { readonly onChanged: () => void }) {
  const { loaded, refresh, retry } = useAnswer({ type: 'view/packs' });
  const packs = loaded.state === 'ready' ? loaded.value : [];
  const changing = packs.some(
    ({ state, failing }) =>
      state === 'running' || state === 'leaving' || (state === 'waiting' && failing === null),
  );
  useWorkWatch(changing, refresh, onChanged);
  const changed = () => void refresh();
  return (
    <section class="library-section" aria-labelledby="packs-heading">
      <h2 id="packs-heading">Packs</h2>
      <p class="section-note">
        A pack is a corpus as files that a newsroom, a class or an archive publishes. Sidelight fetches it in
        the background, checks every part, and asks once a day whether there is a newer version. The server
        learns that somebody fetches it, and nothing else.
      </p>
      <WhenLoaded loaded={loaded} label="Looking up your packs" onRetry={() => void retry()}>
        {(followed) =>
          followed.length > 0 && (
            <ul class="pack-list">
              {followed.map((pack) => (
                <PackRow key={pack.id} pack={pack} onChanged={changed} />
              ))}
            </ul>
          )
        }
      </WhenLoaded>
      <FindPackForm onSubscribed={changed} />
    </section>
  );
}
