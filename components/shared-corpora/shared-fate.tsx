import type { SharedCorpusView } from '../../utils/messages/shared-corpora-messages.ts';
import { MomentText } from '../feeds/moment-text.tsx';
import { countText } from '../shared/count-text.ts';

/** How following a shared corpus stands: in words, with a bar while it takes over, and what is wrong. */
export function SharedFate({ corpus }: { readonly corpus: SharedCorpusView }) {
  const { articles, pending, skipped, filteredHere, contactAt, running, state, trouble, title } = corpus;
  const takesOver = running && pending !== null && pending > 0;
  return (
    <>
      <p role="status">
        {countText(articles, 'article')} here · {stateText(corpus)}
        {contactAt !== null && (
          <>
            {' · last answer '}
            <MomentText moment={contactAt} />
          </>
        )}
      </p>
      {takesOver && (
        <progress aria-label={`Taking over ${title}`} max={articles + pending} value={articles} />
      )}
      {skipped > 0 && (
        <p class="section-note">
          {countText(skipped, 'document')} there {skipped === 1 ? 'is' : 'are'} no article, or malformed, and
          left out.
        </p>
      )}
      {filteredHere && (
        <p class="section-note">
          This server cannot send a part alone, so everything comes and the part is chosen here.
        </p>
      )}
      {state !== 'removing' && trouble !== null && (
        <p class={trouble.kind === 'passing' ? 'section-note' : 'problem-line'}>
          <strong>{trouble.message}</strong> {trouble.remedy} Since <MomentText moment={trouble.since} />.
        </p>
      )}
    </>
  );
}

function stateText({ state, running, pending, trouble }: SharedCorpusView): string {
  const waiting = pending === null ? '' : `, ${countText(pending, 'change')} to come`;
  switch (state) {
    case 'new':
      return running ? 'asking the server' : 'not begun';
    case 'taking-over':
      return running ? `taking over${waiting}` : `waiting to go on${waiting}`;
    case 'current':
      return running ? 'asking for what is new' : trouble === null ? 'up to date' : 'was up to date';
    case 'paused':
      return `stopped${waiting}`;
    case 'removing':
      return 'being removed';
  }
}
