import { browser } from '../../utils/messages/browser.ts';

/**
 * Opens the popup of a tab at an actor, ready to `correct` it or not; a small window where the browser does not let us
 * open the popup itself.
 */
export async function openActorView(tab: number, actor: string, correct: boolean): Promise<void> {
  const view = `popup.html?tab=${tab}&actor=${encodeURIComponent(actor)}${correct ? '&correct=1' : ''}`;
  try {
    await browser.action.setPopup({ tabId: tab, popup: view });
    await browser.action.openPopup();
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
