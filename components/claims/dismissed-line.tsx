import { LibraryLink } from '../shared/library-link.tsx';

/** Says how many finds the reader set aside before, and where they are listed. */
export function DismissedLine({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p class="fold-line dismissed">
      {count} set aside by you
      <LibraryLink text="See in the library" view="yours" />
    </p>
  );
}
