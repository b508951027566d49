import { LibraryLink } from '../shared/library-link.tsx';
import { Notice } from '../shared/notice.tsx';

interface NothingRelatedProps {
  /** What nothing was found for. */
  readonly about: 'article' | 'selection' | 'filter';
  readonly onClear: () => void;
}

/** Stands where no article is related, and says what to do about it. */
export function NothingRelated({ about, onClear }: NothingRelatedProps) {
  switch (about) {
    case 'filter':
      return (
        <Notice
          title="Nothing matches"
          actions={
            <button type="button" class="button" onClick={onClear}>
              Clear filters
            </button>
          }
        >
          <p>None of the related articles is of this outlet, actor and period.</p>
        </Notice>
      );
    case 'selection':
      return (
        <Notice title="No coverage of your selection">
          <p>No article in your library bears on the selected passage.</p>
        </Notice>
      );
    case 'article':
      return (
        <Notice title="No earlier coverage" actions={<LibraryLink button view="sources" />}>
          <p>
            No article in your library bears on this page. Add articles on the matter there, and they are
            found at once.
          </p>
        </Notice>
      );
  }
}
