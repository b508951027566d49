import type { ArticleHead } from '../../utils/messages/coverage-answers.ts';
import type { ListedArticle } from '../../utils/messages/library-messages.ts';
import { routeAddress } from '../corpus/library-route.ts';
import { isForElsewhere, useNavigation } from '../corpus/use-library-route.ts';
import { PassageQuote } from '../coverage/passage-quote.tsx';
import type { Passage } from '../shared/clip-passage.ts';
import { OutletLine } from '../shared/outlet-line.tsx';

/** Longest passage in a row, in UTF-16 code units. */
const PASSAGE_LIMIT = 180;

interface ArticleRowProps {
  readonly head: ListedArticle['head'] & Partial<Pick<ArticleHead, 'via'>>;
  /** The passage that matters; null where the article is in the list for no passage of its own. */
  readonly passage: Passage | null;
  /** What else there is to say of it, after its outlet and date. */
  readonly note?: string;
}

/** An article in a list of the library: outlet and date, its title, which opens it, and the passage that matters. */
export function ArticleRow({ head, passage, note }: ArticleRowProps) {
  const navigation = useNavigation();
  const route = { at: 'article', id: head.id } as const;
  return (
    <div class="evidence article-row">
      <OutletLine head={head}>
        {note !== undefined && note !== '' && <span class="row-note"> · {note}</span>}
      </OutletLine>
      <h3 class="card-title">
        <a
          class="title-button"
          dir="auto"
          href={routeAddress(route)}
          onClick={(event) => {
            if (isForElsewhere(event)) return;
            event.preventDefault();
            navigation.go(route, passage ?? undefined);
          }}
        >
          {head.title ?? 'Untitled article'}
        </a>
      </h3>
      {passage !== null && (
        <PassageQuote item={{ head, passage: passage.text, marks: passage.marks }} limit={PASSAGE_LIMIT} />
      )}
    </div>
  );
}
