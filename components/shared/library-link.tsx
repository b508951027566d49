/** Where the extension serves the library page. */
const LIBRARY_PAGE = '/library.html';

interface LibraryLinkProps {
  readonly button?: boolean;
  readonly text?: string;
  /** The view that is opened; the articles unless told. */
  readonly view?: 'sources' | 'yours' | 'settings';
}

/** Opens the library, where articles are added and removed, in a tab of its own. */
export function LibraryLink({ button = false, text = 'Open the library', view }: LibraryLinkProps) {
  return (
    <a
      class={button ? 'button' : 'link'}
      href={view === undefined ? LIBRARY_PAGE : `${LIBRARY_PAGE}#${view}`}
      target="_blank"
      rel="noopener"
    >
      {text}
    </a>
  );
}
