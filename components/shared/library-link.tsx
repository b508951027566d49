/** Where the extension serves the library page. */
const LIBRARY_PAGE = '/library.html';

interface LibraryLinkProps {
  readonly button?: boolean;
  readonly text?: string;
}

/** Opens the library, where articles are added and removed, in a tab of its own. */
export function LibraryLink({ button = false, text = 'Open the library' }: LibraryLinkProps) {
  return (
    <a class={button ? 'button' : 'link'} href={LIBRARY_PAGE} target="_blank" rel="noopener">
      {text}
    </a>
  );
}
