import type { ArticleHead, CoverageItem } from '../../utils/messages/coverage-answers.ts';
import { clipPassage } from '../shared/clip-passage.ts';
import { MarkedText } from '../shared/marked-text.tsx';

interface PassageQuoteProps {
  readonly item: Pick<CoverageItem, 'passage' | 'marks'> & { readonly head: Pick<ArticleHead, 'title'> };
  /** Longest passage, in UTF-16 code units. */
  readonly limit: number;
}

/** The passage of an article that matters; nothing where that is its title, which stands above it already. */
export function PassageQuote({ item, limit }: PassageQuoteProps) {
  const { passage, marks, head } = item;
  if (passage === '' || passage.trim() === head.title?.trim()) return null;
  return (
    <blockquote class="passage" dir="auto">
      <MarkedText {...clipPassage({ text: passage, marks }, limit)} />
    </blockquote>
  );
}
