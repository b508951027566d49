import type { TabState, TabView } from '../../utils/messages/answers.ts';
import { Notice } from '../shared/notice.tsx';
import { ProblemLine } from '../shared/problem-line.tsx';
import { useAction } from '../shared/use-action.ts';

/** Stands in for the tabs where the page is not read, and says why. */
export function NotArticle({ page }: { readonly page: Extract<TabState, { state: 'not-article' }> }) {
  return (
    <Notice title="Not an article">
      <p>Sidelight reads news articles and stays out of everything else.</p>
      {page.reason !== '' && <p>{page.reason}</p>}
      <p>Open an article, then look here again.</p>
    </Notice>
  );
}

/** A page that no extension may read. */
export function Unreadable() {
  return (
    <Notice title="This page cannot be read">
      <p>
        The browser lets no extension read its own pages, extension stores and built-in viewers. Open a news
        article in this tab.
      </p>
    </Notice>
  );
}

interface SwitchedOffProps {
  readonly view: TabView;
  readonly onChanged: () => void;
}

/** Off on this site, with the way to switch it on. */
export function SwitchedOff({ view, onChanged }: SwitchedOffProps) {
  const { action, run } = useAction();
  const { host } = view;
  const switchOn = async () => {
    if (await run({ type: 'view/set-site', host, mode: 'on' })) onChanged();
  };
  return (
    <Notice
      title={host === null ? 'Switched off' : `Switched off on ${host}`}
      actions={
        <button type="button" class="button button-primary" onClick={() => void switchOn()}>
          Switch on{host !== null && ' for this site'}
        </button>
      }
    >
      <p>Nothing of Sidelight runs here: it reads and marks nothing on this page.</p>
      <ProblemLine action={action} />
    </Notice>
  );
}
