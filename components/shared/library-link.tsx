/** Where the extension serves the library page. */
const LIBRARY_PAGE = '/library.html';

/** Opens the library, where articles are added and removed, in a tab of its own. */
export function LibraryLink({ button = false }: { readonly button?: boolean }) {
  return (
    <a class={button ? 'button' : 'link'} href={LIBRARY_PAGE} target="_blank" rel="noopener">
      Open the library
    </a>
  );
}
