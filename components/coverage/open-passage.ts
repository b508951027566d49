import type { ArticleId } from '../../utils/articles/article-id.ts';
import type { Passage } from '../shared/clip-passage.ts';

/** An article of the corpus to read, open at a passage. */
export interface OpenedPassage {
  readonly article: ArticleId;
  readonly passage: Passage;
}

/** Opens an article of the corpus at a passage. */
export type OpenPassage = (opened: OpenedPassage) => void;
