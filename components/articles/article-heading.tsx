import { textFragmentUrl } from '../../utils/highlights/text-fragment.ts';
import type { LibraryArticle } from '../../utils/messages/library-messages.ts';
import { ArticleExports } from '../backup/article-exports.tsx';
import { OutletLine } from '../shared/outlet-line.tsx';
import { languageName } from './language-names.ts';
import { RemoveArticle } from './remove-article.tsx';
import { sourceWords } from './source-words.ts';

interface ArticleHeadingProps {
  readonly article: LibraryArticle;
  readonly onRemoved: (isShown: boolean) => void;
}

/** What an article is called, who published it and when, who put it into the corpus, and what can be done with it. */
export function ArticleHeading({ article, onRemoved }: ArticleHeadingProps) {
  const { head, sources, language } = article;
  const address = head.url === null ? null : textFragmentUrl(head.url, { text: '' });
  return (
    <header class="article-heading">
      <h2 class="article-title" dir="auto">
        {head.title ?? 'Untitled article'}
      </h2>
      <OutletLine head={head} />
      <p class="article-source">
        {head.author !== null && <span dir="auto">By {head.author}</span>}
        {language !== null && <span>{languageName(language)}</span>}
        {sources.map((named) => (
          <span key={named.source} dir="auto">
            {sourceWords(named)}
          </span>
        ))}
      </p>
      <div class="button-row">
        {address !== null && (
          <a class="button" href={address} target="_blank" rel="noreferrer">
            Open the original
          </a>
        )}
        <RemoveArticle article={article} onRemoved={onRemoved} />
      </div>
      <ArticleExports head={head} />
    </header>
  );
}
