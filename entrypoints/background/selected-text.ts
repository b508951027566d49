import { browser } from '../../utils/messages/browser.ts';
import { SELECTION_LIMIT } from '../../utils/reading/selected-passage.ts';

/** What is selected on the page of a tab; empty where nothing is, or the page may not be asked. Hostile. */
export async function selectedText(tab: number): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: selection,
      args: [SELECTION_LIMIT],
    });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    return '';
  }
}

/** Runs in the page's tab, so that it can use nothing from here. */
function selection(limit: number): string {
  return String(getSelection() ?? '').slice(0, limit);
}
