import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CorpusView } from '../../utils/messages/answers.ts';
import { ActorsView } from '../actors/actors-view.tsx';
import { ArticlesView } from '../articles/articles-view.tsx';
import type { BackupRunner } from '../backup/backup-runner.ts';
import type { PrepareModel } from '../settings/second-opinion-section.tsx';
import { BackupView } from './backup-view.tsx';
import type { ImportRunner } from './import-runner.ts';
import { viewName } from './library-nav.tsx';
import { LIBRARY_VIEWS, type LibraryView, viewOf } from './library-route.ts';
import { SettingsView } from './settings-view.tsx';
import { SourcesView } from './sources-view.tsx';
import type { LibraryPlace } from './use-library-route.ts';
import { YoursView } from './yours-view.tsx';

interface LibraryPanesProps {
  readonly corpus: CorpusView;
  readonly place: LibraryPlace;
  readonly runner: ImportRunner;
  readonly backupRunner: BackupRunner;
  readonly prepareModel: PrepareModel;
  /** The corpus or the settings have changed. */
  readonly onChanged: () => void;
}

/**
 * The views of the library, one of them shown. Each is made when it is first come to, and stays while hidden, so that an
 * import goes on and a list is found again as it was left.
 */
export function LibraryPanes({
  corpus,
  place,
  runner,
  backupRunner,
  prepareModel,
  onChanged,
}: LibraryPanesProps) {
  const current = viewOf(place.route);
  const places = useRef(new Map<LibraryView, LibraryPlace>());
  places.current.set(current, place);
  const visits = useVisits(current);
  useScrollPlaces(current);

  const paneOf = (view: LibraryView): ComponentChildren => {
    const at = places.current.get(view);
    if (at === undefined) return null;
    switch (view) {
      case 'articles':
        return <ArticlesView corpus={corpus} place={at} onChanged={onChanged} />;
      case 'actors':
        return <ActorsView corpus={corpus} place={at} onChanged={onChanged} />;
      case 'sources':
        return <SourcesView corpus={corpus} runner={runner} onChanged={onChanged} />;
      case 'yours':
        return <YoursView version={visits} />;
      case 'backup':
        return <BackupView runner={backupRunner} onChanged={onChanged} />;
      case 'settings':
        return <SettingsView corpus={corpus} prepareModel={prepareModel} onChanged={onChanged} />;
    }
  };
  return (
    <>
      {LIBRARY_VIEWS.map((view) => (
        <div class="library-view" key={view} hidden={view !== current}>
          <h2 class="visually-hidden">{viewName(view)}</h2>
          {paneOf(view)}
        </div>
      ))}
    </>
  );
}

/** Goes up with every change of the view: what was listed before may have changed in another one. */
function useVisits(current: LibraryView): number {
  const seen = useRef({ view: current, visits: 0 });
  if (seen.current.view !== current) seen.current = { view: current, visits: seen.current.visits + 1 };
  return seen.current.visits;
}

/** Leaves each view scrolled to where it was, with the focus where it was unless that is somewhere else by now. */
function useScrollPlaces(current: LibraryView): void {
  const places = useRef(new Map<LibraryView, { scroll: number; focus: Element | null }>());
  const shown = useRef(current);
  // Read while rendering: after it, the page may be too short for the place, and what is hidden has lost the focus.
  if (shown.current !== current) {
    places.current.set(shown.current, { scroll: window.scrollY, focus: document.activeElement });
    shown.current = current;
  }
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    const { scroll = 0, focus = null } = places.current.get(current) ?? {};
    window.scrollTo(0, scroll);
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (isLost && focus instanceof HTMLElement && focus.isConnected) focus.focus({ preventScroll: true });
  }, [current]);
}
