import type { SiteMode } from '../messages/protocol.ts';
import { modeFor, type SiteModes, siteOf } from '../settings/site-modes.ts';
import { type KeepChoices, keepsSite } from './keep-choices.ts';
import { isPrivateAddress } from './private-address.ts';

/** What the browser says of a tab. */
export interface TabAtHand {
  readonly url?: string | undefined;
  readonly incognito: boolean;
}

/**
 * Whether the article of a tab may be kept without being asked, as far as can be told without the page: Sidelight is on
 * there, the reader chose it, the window is no private one and the address is everybody's.
 */
export function mayKeepByItself(tab: TabAtHand, modes: SiteModes, choices: KeepChoices): boolean {
  const host = siteOf(tab.url);
  if (host === null || tab.url === undefined || tab.incognito) return false;
  const mode: SiteMode = modeFor(modes, host);
  return mode === 'on' && keepsSite(choices, host) && !isPrivateAddress(tab.url);
}
