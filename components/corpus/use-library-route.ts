import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Passage } from '../shared/clip-passage.ts';
import { type LibraryRoute, routeAddress, routeIn } from './library-route.ts';

/** Where the library is, and what led there. */
export interface LibraryPlace {
  readonly route: LibraryRoute;
  /** The passage of an article that led to it; it stays with the entry of the browser's history. */
  readonly passage: Passage | null;
}

export interface LibraryNavigation {
  readonly place: LibraryPlace;
  readonly go: (route: LibraryRoute, passage?: Passage) => void;
  /** To where the reader came from; to `otherwise` where this is the first place. */
  readonly back: (otherwise: LibraryRoute) => void;
}

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What an entry of the history remembers; an older version of this page may have written it. */
const entrySchema = v.object({
  depth: offset,
  passage: v.nullable(
    v.object({ text: v.string(), marks: v.array(v.object({ start: offset, end: offset })) }),
  ),
});

type Entry = v.InferOutput<typeof entrySchema>;

/** Hands the way through the library to every component below. */
export const NavigationContext = createContext<LibraryNavigation | null>(null);

/** The way through the library that a component stands in. Throws where there is none, which is a mistake in wiring. */
export function useNavigation(): LibraryNavigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('A component of the library stands outside of NavigationContext.');
  return navigation;
}

/** Whether a click asks for another tab or window, which is the browser's matter. */
export function isForElsewhere(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
}

/** The place that the page's address names; it follows links and the browser's own ways back and forward. */
export function useLibraryRoute(): LibraryNavigation {
  const [place, setPlace] = useState(placeAtHand);

  useEffect(() => {
    const follow = () => setPlace(placeAtHand());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const go = useCallback((route: LibraryRoute, passage: Passage | null = null) => {
    const entry: Entry = { depth: entryAtHand().depth + 1, passage: passage && plain(passage) };
    history.pushState(entry, '', routeAddress(route));
    setPlace({ route, passage });
  }, []);
  const back = useCallback(
    (otherwise: LibraryRoute) => {
      if (entryAtHand().depth > 0) history.back();
      else go(otherwise);
    },
    [go],
  );
  return useMemo(() => ({ place, go, back }), [place, go, back]);
}

function placeAtHand(): LibraryPlace {
  return { route: routeIn(location.hash), passage: entryAtHand().passage };
}

function entryAtHand(): Entry {
  const read = v.safeParse(entrySchema, history.state);
  return read.success ? read.output : { depth: 0, passage: null };
}

function plain({ text, marks }: Passage): NonNullable<Entry['passage']> {
  return { text, marks: marks.map(({ start, end }) => ({ start, end })) };
}
