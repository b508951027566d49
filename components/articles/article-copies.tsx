import type { ArticleId } from '../../utils/articles/article-id.ts';
import type { CopyView } from '../../utils/messages/library-messages.ts';
import { useNavigation } from '../corpus/use-library-route.ts';
import { DateText } from '../shared/date-text.tsx';
import { outletName } from '../shared/outlet-line.tsx';
import { useAnswer } from '../shared/use-answer.ts';

/** Where else the text of an article stands, and how alike; nothing where it does not, or while that is looked up. */
export function ArticleCopies({ article }: { readonly article: ArticleId }) {
  const { loaded } = useAnswer({ type: 'view/article-copies', article });
  const { go } = useNavigation();
  if (loaded.state !== 'ready' || loaded.value.length === 0) return null;
  return (
    <section class="page-copies" aria-labelledby="article-copies">
      <h3 class="section-summary" id="article-copies">
        The same text elsewhere
      </h3>
      <ul class="copies">
        {loaded.value.map(({ head, likeness }) => (
          <li class="source-line" key={head.id}>
            <button
              type="button"
              class="source-button"
              dir="auto"
              onClick={() => go({ at: 'article', id: head.id })}
            >
              {outletName(head)}
              {head.title !== null && `: ${head.title}`}
            </button>
            <span class="source-date">
              <span class="row-note">{alike(likeness)}</span> <DateText date={head.date} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function alike(likeness: CopyView['likeness']): string {
  const share = Math.round(likeness * 100);
  return share >= 99 ? 'word for word' : `${share} % alike`;
}
