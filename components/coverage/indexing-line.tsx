import type { IndexingView } from '../../utils/messages/coverage-answers.ts';

const REASONS: Readonly<Record<IndexingView['reason'], string>> = {
  damaged: 'it was damaged',
  outdated: 'it was made by an older version',
};

/** Says that the index is being rebuilt, and how far that is; nothing where it is whole. */
export function IndexingLine({ indexing }: { readonly indexing: IndexingView | null }) {
  if (indexing === null) return null;
  const { reason, done, articles } = indexing;
  const [read, all] = [done, articles].map((count) => count.toLocaleString('en-GB'));
  return (
    <p class="list-note">
      The search index is being rebuilt, since {REASONS[reason]}: {read} of {all} articles. Lists may be
      incomplete until then.
    </p>
  );
}
