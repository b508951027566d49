import { browser } from '../../utils/messages/browser.ts';

/**
 * Opens the popup of a tab; a small window where the browser does not let us open the popup itself.
 *
 * @param parameters what its address says beside the tab
 */
export async function openPopupAt(tab: number, parameters: string): Promise<void> {
  const view = `popup.html?tab=${tab}&${parameters}`;
  try {
    // Both are asked for in one turn: the browser opens a popup only as long as it hears what the reader did.
    await Promise.all([browser.action.setPopup({ tabId: tab, popup: view }), browser.action.openPopup()]);
  } catch {
    await browser.windows.create({
      url: browser.runtime.getURL(view),
      type: 'popup',
      width: 440,
      height: 680,
    });
  } finally {
    await browser.action.setPopup({ tabId: tab, popup: 'popup.html' });
  }
}
