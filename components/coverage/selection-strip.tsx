import { shortenSelection } from './shorten-selection.ts';

interface SelectionStripProps {
  /** The selected passage that the list is narrowed to; null where it is about the whole article. */
  readonly narrowedTo: string | null;
  /** Whether the whole article was asked for in spite of a selection. */
  readonly whole: boolean;
  /** Null where nothing but the passage is known. */
  readonly onWhole: ((whole: boolean) => void) | null;
}

/** Says that the list is about a selected passage, and leads to the whole article and back. */
export function SelectionStrip({ narrowedTo, whole, onWhole }: SelectionStripProps) {
  if (narrowedTo === null && !whole) return null;
  return (
    <div class="strip">
      <p role="status">
        {whole || narrowedTo === null ? (
          'About the whole article'
        ) : (
          <>
            About your selection: <q dir="auto">{shortenSelection(narrowedTo)}</q>
          </>
        )}
      </p>
      {onWhole !== null && (
        <button type="button" class="link-button" onClick={() => onWhole(!whole)}>
          {whole ? 'Only your selection' : 'Whole article'}
        </button>
      )}
    </div>
  );
}
