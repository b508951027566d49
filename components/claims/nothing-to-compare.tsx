import { LibraryLink } from '../shared/library-link.tsx';
import { Notice } from '../shared/notice.tsx';

interface NothingToCompareProps {
  /** What nothing was found for. */
  readonly about: 'article' | 'selection' | 'filter';
  /** How many passages have hints, which stand below. */
  readonly hints: number;
  readonly onClear: () => void;
}

/** Stands where nothing can be compared for certain, and says what to do about it. */
export function NothingToCompare({ about, hints, onClear }: NothingToCompareProps) {
  if (about === 'filter') {
    if (hints > 0) return null;
    return (
      <Notice
        title="Nothing matches"
        actions={
          <button type="button" class="button" onClick={onClear}>
            Clear filters
          </button>
        }
      >
        <p>None of the comparisons is of this kind and outlet.</p>
      </Notice>
    );
  }
  const { title, hinted, none } = WORDS[about];
  return hints > 0 ? (
    <Notice title="Nothing certain to compare">
      <p>{hinted} What might match is below.</p>
    </Notice>
  ) : (
    <Notice title={title} actions={<LibraryLink button view="sources" />}>
      <p>{none}</p>
    </Notice>
  );
}

const WORDS = {
  article: {
    title: 'Nothing to compare',
    hinted: 'No statement here clearly matches one in your library.',
    none: 'No statement here matches one in your library. Add earlier articles on the matter there, and this page is compared with them.',
  },
  selection: {
    title: 'Nothing to compare with your selection',
    hinted: 'No statement in your library clearly matches your selection.',
    none: 'No statement in your library matches the selected passage.',
  },
};
