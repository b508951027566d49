import type { SiteMode } from '../../utils/messages/protocol.ts';

interface SiteModeWords {
  readonly label: string;
  /** The same about a site, for the switch in the popup's head. */
  readonly forSite: string;
}

const WORDS: Readonly<Record<SiteMode, SiteModeWords>> = {
  on: { label: 'On', forSite: 'On for this site' },
  off: { label: 'Off', forSite: 'Off for this site' },
  click: { label: 'Only when I click', forSite: 'On click for this site' },
};

/** How a mode is called. */
export function siteModeWords(mode: SiteMode): SiteModeWords {
  return WORDS[mode];
}
