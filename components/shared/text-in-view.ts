import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../utils/text/span.ts';

/** Shows a passage of the stored article that a view is about; null where the view is about a page in a tab. */
export const TextInView = createContext<((span: Span) => void) | null>(null);

/** What the text is called that a view is about: a page in a tab, or an article of the corpus. */
export function useTextName(): 'page' | 'article' {
  return useContext(TextInView) === null ? 'page' : 'article';
}
