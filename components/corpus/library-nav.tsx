import { LIBRARY_VIEWS, type LibraryView, routeAddress } from './library-route.ts';
import { isForElsewhere, type LibraryNavigation } from './use-library-route.ts';

const NAMES: Readonly<Record<LibraryView, string>> = {
  articles: 'Articles',
  actors: 'Actors',
  sources: 'Sources',
  yours: 'Yours',
  backup: 'Backup',
  settings: 'Settings',
};

/** What a view is called. */
export function viewName(view: LibraryView): string {
  return NAMES[view];
}

interface LibraryNavProps {
  readonly current: LibraryView;
  readonly go: LibraryNavigation['go'];
}

/** Links to the views; each has its address, so that it can be opened in a tab of its own. */
export function LibraryNav({ current, go }: LibraryNavProps) {
  return (
    <nav class="library-nav" aria-label="Library">
      <ul>
        {LIBRARY_VIEWS.map((view) => (
          <li key={view}>
            <a
              class="library-nav-link"
              href={routeAddress({ at: view })}
              aria-current={view === current ? 'page' : undefined}
              onClick={(event) => {
                if (isForElsewhere(event)) return;
                event.preventDefault();
                go({ at: view });
              }}
            >
              {NAMES[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
