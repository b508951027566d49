/** How often the address is looked at where the browser does not tell of changes, in milliseconds. */
const POLL_PAUSE = 500;

/** A change of address within the same document, after it has committed. */
export interface AddressChange {
  /**
   * `moved`: on to another page of the site; `renamed`: the page put another address in the place of its own, as
   * when it drops tracking parameters or follows the reader through an endless list of articles.
   */
  readonly kind: 'moved' | 'renamed';
}

/**
 * Tells of navigations within a single-page application, when they have committed and not before: the moment they
 * begin, the old article is still the one that is shown.
 */
export function watchAddress(signal: AbortSignal, changed: (change: AddressChange) => void): void {
  let known = location.href;
  const compare = (kind: AddressChange['kind']) => {
    const now = location.href;
    if (!isOtherPage(known, now)) return;
    known = now;
    changed({ kind });
  };
  if (typeof navigation === 'object' && navigation) {
    const committed = ({ navigationType }: NavigationCurrentEntryChangeEvent) =>
      compare(navigationType === 'replace' || navigationType === null ? 'renamed' : 'moved');
    navigation.addEventListener('currententrychange', committed, { signal });
    return;
  }
  const timer = window.setInterval(() => compare('moved'), POLL_PAUSE);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** Whether two addresses may show different articles: a plain fragment is a place on the same page, a route is not. */
export function isOtherPage(before: string, after: string): boolean {
  return pageOf(before) !== pageOf(after);
}

function pageOf(address: string): string {
  const url = new URL(address);
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  return url.href;
}
