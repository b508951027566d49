import { useId } from 'preact/hooks';
import type { ArticleHead } from '../../utils/messages/coverage-answers.ts';
import { useTextName } from '../shared/text-in-view.ts';
import { CopyList } from './copy-list.tsx';
import type { OpenPassage } from './open-passage.ts';

/** Nothing is marked in a copy: all of it is the page's own text. */
const NO_PASSAGE = { text: '', marks: [] };

interface PageCopiesProps {
  readonly heads: readonly ArticleHead[];
  readonly onOpen: OpenPassage;
}

/** Where the text of the page itself stands in the corpus; nothing where it does not. */
export function PageCopies({ heads, onOpen }: PageCopiesProps) {
  const id = useId();
  const title = `The same text as this ${useTextName()}`;
  if (heads.length === 0) return null;
  return (
    <section class="page-copies" aria-labelledby={id}>
      <h2 class="section-summary" id={id}>
        {title}
      </h2>
      <CopyList label={title} heads={heads} passage={NO_PASSAGE} onOpen={onOpen} />
    </section>
  );
}
