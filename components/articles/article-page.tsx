import { useMemo, useState } from 'preact/hooks';
import type { ArticleId } from '../../utils/articles/article-id.ts';
import type { LibraryArticle } from '../../utils/messages/library-messages.ts';
import type { Span } from '../../utils/text/span.ts';
import { ActorList } from '../actors/actor-list.tsx';
import { countComparisons } from '../claims/count-comparisons.ts';
import { useJudging } from '../claims/use-judging.ts';
import { useNavigation } from '../corpus/use-library-route.ts';
import { countRelated } from '../coverage/count-related.ts';
import { findPassage } from '../coverage/find-passage.ts';
import { VersionsList } from '../keeping/versions-list.tsx';
import { useComparisons } from '../page/use-comparisons.ts';
import type { Passage } from '../shared/clip-passage.ts';
import { Tabs } from '../shared/tabs.tsx';
import { TextInView } from '../shared/text-in-view.ts';
import { useAnswer } from '../shared/use-answer.ts';
import { WhenLoaded } from '../shared/when-loaded.tsx';
import { ArticleClaims } from './article-claims.tsx';
import { ArticleCopies } from './article-copies.tsx';
import { ArticleCoverage } from './article-coverage.tsx';
import { ArticleHeading } from './article-heading.tsx';
import { MarkedArticle } from './marked-article.tsx';

type TabKey = 'text' | 'claims' | 'coverage' | 'actors';

interface ArticlePageProps {
  readonly article: ArticleId;
  /** The passage that led here; it is marked and scrolled to. Null for none. */
  readonly passage: Passage | null;
  /** The article is gone from the corpus; `isShown` where it is still looked at. */
  readonly onRemoved: (isShown: boolean) => void;
}

/** One article of the corpus: its text with its actors, what other coverage says, and who put it there. */
export function ArticlePage({ article, passage, onRemoved }: ArticlePageProps) {
  const { loaded, retry } = useAnswer({ type: 'view/library-article', article });
  return (
    <WhenLoaded loaded={loaded} label="Loading the article" onRetry={() => void retry()}>
      {(view) => <LoadedArticle view={view} passage={passage} onRemoved={onRemoved} />}
    </WhenLoaded>
  );
}

interface LoadedArticleProps extends Omit<ArticlePageProps, 'article'> {
  readonly view: LibraryArticle;
}

function LoadedArticle({ view, passage, onRemoved }: LoadedArticleProps) {
  const { id, title, outlet, url, date } = view.head;
  const { go } = useNavigation();
  const [selected, setSelected] = useState<TabKey>('text');
  const [shown, setShown] = useState(() => (passage === null ? null : passageSpan(view, passage)));
  const comparisons = useComparisons({ type: 'view/article-comparisons', article: id }, {});
  const coverage = useAnswer({ type: 'view/article-coverage', article: id });
  const compared = useMemo(() => ({ title, outlet, url, date }), [title, outlet, url, date]);
  const judging = useJudging(null, compared, id);
  const found = comparisons.loaded;
  const showInText = (span: Span) => {
    setSelected('text');
    setShown({ ...span });
  };
  return (
    <TextInView.Provider value={showInText}>
      <article class="article-page" aria-label={title ?? 'Article'}>
        <ArticleHeading article={view} onRemoved={onRemoved} />
        <VersionsList article={id} />
        <ArticleCopies article={id} />
        <Tabs<TabKey>
          label="The article and what is said of it"
          selected={selected}
          onSelect={setSelected}
          tabs={[
            {
              key: 'text',
              label: 'Text',
              count: null,
              panel: <MarkedArticle article={view} shown={shown} />,
            },
            {
              key: 'claims',
              label: 'Claims',
              count:
                found.state === 'ready' && found.value.complete
                  ? countComparisons(found.value, judging).shown
                  : null,
              panel: <ArticleClaims article={compared} comparisons={comparisons} judging={judging} />,
            },
            {
              key: 'coverage',
              label: 'Coverage',
              count: coverage.loaded.state === 'ready' ? countRelated(coverage.loaded.value) : null,
              panel: (
                <ArticleCoverage
                  article={id}
                  loaded={coverage.loaded}
                  onRetry={() => void coverage.retry()}
                />
              ),
            },
            {
              key: 'actors',
              label: 'Actors',
              count: view.actors.length,
              panel: <ActorList actors={view.actors} onOpen={(actor) => go({ at: 'actor', id: actor })} />,
            },
          ]}
        />
      </article>
    </TextInView.Provider>
  );
}

/** Where a passage stands in the text; null where it does not. */
function passageSpan({ text, paragraphs }: LibraryArticle, passage: Passage): Span | null {
  const found = findPassage(
    paragraphs.map(({ start, end }) => text.slice(start, end)),
    passage,
  );
  const [mark] = found?.marks ?? [];
  const paragraph = found === null ? undefined : paragraphs[found.paragraph];
  if (mark === undefined || paragraph === undefined) return null;
  return { start: paragraph.start + mark.start, end: paragraph.start + mark.end };
}
