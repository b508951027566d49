import { browser } from '../../utils/messages/browser.ts';
import type { ComparisonView } from '../../utils/messages/comparison-answers.ts';

/** Shows on the toolbar how many of the page's claims differ from earlier coverage; nothing for none. */
export async function showBadge(tab: number, comparisons: readonly ComparisonView[]): Promise<void> {
  const differing = differingClaims(comparisons);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#b42318' });
    await browser.action.setBadgeText({ tabId: tab, text: differing === 0 ? '' : String(differing) });
  } catch {
    // The tab was closed meanwhile.
  }
}

function differingClaims(comparisons: readonly ComparisonView[]): number {
  const differing = comparisons.filter(({ tier, relation }) => tier === 'shown' && relation !== 'agree');
  return new Set(differing.map(({ page }) => page.start)).size;
}
