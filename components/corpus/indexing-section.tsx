import { useId } from 'preact/hooks';
import type { CorpusView } from '../../utils/messages/answers.ts';
import type { IndexingView } from '../../utils/messages/coverage-answers.ts';
import { useLookingAgain } from './use-looking-again.ts';

interface IndexingSectionProps {
  readonly view: Pick<CorpusView, 'indexing'>;
  readonly onChanged: () => void;
}

/** Says that the search index is being built again, why, and how far that has come. Nothing where it is whole. */
export function IndexingSection({ view: { indexing }, onChanged }: IndexingSectionProps) {
  const id = useId();
  useLookingAgain(indexing, onChanged);
  if (indexing === null) return null;
  const { done, articles } = indexing;
  return (
    <section class="library-section" aria-labelledby="indexing-heading">
      <h2 id="indexing-heading">Search index</h2>
      <div class="import-progress">
        <label for={id}>
          {reasonText(indexing)} {done.toLocaleString('en-GB')} of {articles.toLocaleString('en-GB')}.
        </label>
        <progress id={id} max={Math.max(1, articles)} value={done} />
        <p class="section-note">
          Until it is done, coverage and search may miss articles. Nothing of your corpus is lost, and you can
          close this page.
        </p>
      </div>
    </section>
  );
}

function reasonText({ reason }: IndexingView): string {
  switch (reason) {
    case 'damaged':
      return 'The search index was damaged and is being rebuilt from your articles:';
    case 'outdated':
      return 'This version of Sidelight builds its search index anew from your articles:';
  }
}
