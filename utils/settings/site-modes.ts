import type { SiteMode } from '../messages/protocol.ts';

/** Where Sidelight runs: a mode for every site, and the sites that differ from it. */
export interface SiteModes {
  readonly defaultMode: SiteMode;
  /** By host name, without port. */
  readonly sites: ReadonlyMap<string, SiteMode>;
}

/** For a new user: on everywhere. The content script leaves pages that are no articles alone. */
export const DEFAULT_SITE_MODES: SiteModes = { defaultMode: 'on', sites: new Map() };

/** The host name by which a page's site is remembered, or null for a page that no extension reads. */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? hostname : null;
}

/** The mode that holds for a site. */
export function modeFor(modes: SiteModes, host: string | null): SiteMode {
  return (host === null ? undefined : modes.sites.get(host)) ?? modes.defaultMode;
}

/** Modes with one site (or, for null, the default) set anew; a site set to the default mode needs no entry. */
export function withMode(modes: SiteModes, host: string | null, mode: SiteMode): SiteModes {
  if (host === null) return { defaultMode: mode, sites: modes.sites };
  const sites = new Map(modes.sites);
  if (mode === modes.defaultMode) sites.delete(host);
  else sites.set(host, mode);
  return { defaultMode: modes.defaultMode, sites };
}

/** Match patterns for registering the content script, or null where it runs nowhere by itself. */
export interface SitePatterns {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * Where the browser itself shall start the content script. A site that is off (or waits for a click) is left out
 * here rather than asked at run time, so that no code of ours runs there.
 */
export function sitePatterns(modes: SiteModes): SitePatterns | null {
  const hosts = [...modes.sites];
  if (modes.defaultMode === 'on') {
    const excluded = hosts.filter(([, mode]) => mode !== 'on').map(([host]) => pattern(host));
    return { matches: ['http://*/*', 'https://*/*'], excludeMatches: excluded };
  }
  const matches = hosts.filter(([, mode]) => mode === 'on').map(([host]) => pattern(host));
  return matches.length === 0 ? null : { matches, excludeMatches: [] };
}

function pattern(host: string): string {
  return `*://${host}/*`;
}
