import { useEffect, useRef } from 'preact/hooks';
import type { ArticleId } from '../../utils/articles/article-id.ts';
import { textFragmentUrl } from '../../utils/highlights/text-fragment.ts';
import type { ArticleView } from '../../utils/messages/answers.ts';
import type { ArticleHead } from '../../utils/messages/coverage-answers.ts';
import type { Passage } from '../shared/clip-passage.ts';
import { MarkedText } from '../shared/marked-text.tsx';
import { OutletLine } from '../shared/outlet-line.tsx';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { Skeleton } from '../shared/skeleton.tsx';
import { useAnswer } from '../shared/use-answer.ts';
import { type FoundPassage, findPassage } from './find-passage.ts';

interface ArticleReaderProps {
  readonly article: ArticleId;
  /** The passage that led here; it is marked and scrolled to. */
  readonly passage: Passage;
}

/** One article of the corpus, whole, open at the passage that matters. */
export function ArticleReader({ article, passage }: ArticleReaderProps) {
  const { loaded, retry } = useAnswer({ type: 'view/article', article });
  switch (loaded.state) {
    case 'loading':
      return <Skeleton label="Loading the article" cards={2} />;
    case 'failed':
      return <ProblemNotice problem={loaded.problem} onRetry={() => void retry()} />;
    case 'ready':
      return <ArticleText view={loaded.value} passage={passage} />;
  }
}

function ArticleText({ view, passage }: { readonly view: ArticleView; readonly passage: Passage }) {
  const place = useRef<HTMLParagraphElement>(null);
  const found = findPassage(view.paragraphs, passage);
  useEffect(() => {
    place.current?.scrollIntoView?.({ block: 'center' });
  }, []);
  return (
    <article class="article-text" aria-label={view.head.title ?? 'Article'}>
      {view.head.title !== null && (
        <h2 class="article-title" dir="auto">
          {view.head.title}
        </h2>
      )}
      <OutletLine head={view.head} />
      <ArticleSource head={view.head} address={addressOf(view, found)} />
      {view.paragraphs.map((paragraph, index) => {
        const marks = found?.paragraph === index ? found.marks : null;
        return (
          // Paragraphs have no identity of their own and never change their order.
          <p
            dir="auto"
            class={marks === null ? undefined : 'paragraph-here'}
            key={`${index}`}
            ref={marks === null ? null : place}
          >
            {marks === null ? paragraph : <MarkedText text={paragraph} marks={marks} />}
          </p>
        );
      })}
    </article>
  );
}

/** Where the original is, at the passage where it was found; null where it is not on the web. */
function addressOf({ head, paragraphs }: ArticleView, found: FoundPassage | null): string | null {
  if (head.url === null) return null;
  const [mark] = found?.marks ?? [];
  if (found === null || mark === undefined) return textFragmentUrl(head.url, { text: '' });
  const paragraph = paragraphs[found.paragraph] ?? '';
  return textFragmentUrl(head.url, {
    text: paragraph.slice(mark.start, mark.end),
    before: paragraph.slice(0, mark.start),
    after: paragraph.slice(mark.end),
  });
}

interface ArticleSourceProps {
  readonly head: ArticleHead;
  readonly address: string | null;
}

function ArticleSource({ head, address }: ArticleSourceProps) {
  if (head.author === null && address === null && !head.starter) return null;
  return (
    <p class="article-source">
      {head.author !== null && <span dir="auto">By {head.author}</span>}
      {head.starter && <span>From the starter corpus</span>}
      {address !== null && (
        <a href={address} target="_blank" rel="noreferrer">
          Open the original
        </a>
      )}
    </p>
  );
}
