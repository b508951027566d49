import type { ActorId } from '../../utils/actors/actor.ts';
import type { ArticleId } from '../../utils/articles/article-id.ts';

/** The views of the library, in the order of its navigation. */
export const LIBRARY_VIEWS = ['articles', 'actors', 'sources', 'yours', 'backup', 'settings'] as const;

export type LibraryView = (typeof LIBRARY_VIEWS)[number];

/** A place in the library: a view, or one article or actor. */
export type LibraryRoute =
  | { readonly at: LibraryView }
  | { readonly at: 'article'; readonly id: ArticleId }
  | { readonly at: 'actor'; readonly id: ActorId };

/** Longest id of an article or actor that an address may name, in UTF-16 code units, as requests to the worker have it. */
const ID_LIMITS = { article: 64, actor: 200 } as const;

/** The view that a place belongs to. */
export function viewOf(route: LibraryRoute): LibraryView {
  switch (route.at) {
    case 'article':
      return 'articles';
    case 'actor':
      return 'actors';
    default:
      return route.at;
  }
}

/** A place as the fragment of an address: "#actors", "#article=0f3a…". */
export function routeAddress(route: LibraryRoute): string {
  return 'id' in route ? `#${route.at}=${encodeURIComponent(route.id)}` : `#${route.at}`;
}

/** The place that a fragment names; the list of articles where it names none. */
export function routeIn(fragment: string): LibraryRoute {
  const [name = '', value = ''] = fragment.replace(/^#/, '').split('=', 2);
  const view = LIBRARY_VIEWS.find((one) => one === name);
  if (view !== undefined) return { at: view };
  const id = decoded(value);
  if ((name === 'article' || name === 'actor') && id !== '' && id.length <= ID_LIMITS[name])
    return { at: name, id };
  return { at: 'articles' };
}

/** Anybody can write an address; one that is badly escaped names nothing. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
