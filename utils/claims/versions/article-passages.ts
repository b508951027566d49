import type { Article, BlockKind } from '../../articles/article.ts';
import { plainKey } from './plain-words.ts';

/** A passage with its place in the article's text. */
export interface ArticlePassage {
  readonly text: string;
  readonly start: number;
}

/** A title, which may stand beside the text; its place is null then. */
export interface Headline {
  readonly text: string;
  readonly start: number | null;
}

/** What two versions of an article are compared by. */
export interface ArticlePassages {
  readonly headline: Headline | null;
  readonly standfirst: readonly ArticlePassage[];
  readonly paragraphs: readonly ArticlePassage[];
}

type Versioned = Pick<Article, 'title' | 'text' | 'blocks'>;

/** Takes an article apart into headline, standfirst and paragraphs; what says nothing is left out. */
export function articlePassages(article: Versioned): ArticlePassages {
  return {
    headline: headlineOf(article),
    standfirst: passagesOf(article, 'dek'),
    paragraphs: passagesOf(article, 'body'),
  };
}

function headlineOf(article: Versioned): Headline | null {
  const { title } = article;
  const standing = passagesOf(article, 'title');
  if (title === null || plainKey(title) === '') return standing[0] ?? null;
  return standing.find(({ text }) => plainKey(text) === plainKey(title)) ?? { text: title, start: null };
}

/** The lines of all blocks of a kind: a block of a dump may hold several paragraphs. */
function passagesOf({ text, blocks }: Versioned, kind: BlockKind): ArticlePassage[] {
  return blocks
    .filter((block) => block.kind === kind)
    .flatMap((block) =>
      [...text.slice(block.start, block.end).matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap(
        ({ 0: line, index }) => {
          const words = line.trim();
          const start = block.start + index + (line.length - line.trimStart().length);
          return plainKey(words) === '' ? [] : [{ text: words, start }];
        },
      ),
    );
}
