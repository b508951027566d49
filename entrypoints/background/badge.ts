import type { TabReading } from '../../utils/messages/answers.ts';
import { browser } from '../../utils/messages/browser.ts';

/** Shows on the toolbar how many of the page's claims differ from earlier coverage; nothing for none. */
export async function showBadge(tab: number, reading: TabReading | null): Promise<void> {
  const differing = reading === null ? 0 : differingClaims(reading);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#b42318' });
    await browser.action.setBadgeText({ tabId: tab, text: differing === 0 ? '' : String(differing) });
  } catch {
    // The tab was closed meanwhile.
  }
}

function differingClaims({ comparisons }: TabReading): number {
  const differing = comparisons.filter(({ tier, relation }) => tier === 'shown' && relation !== 'agree');
  return new Set(differing.map(({ page }) => page.start)).size;
}
