import { browser } from '../../utils/messages/browser.ts';
import { type ChosenPassage, chosenPassage } from '../../utils/reading/chosen-passage.ts';
import { keepPassage } from './chosen-passages.ts';
import { openPopupAt } from './open-popup.ts';
import { selectedText } from './selected-text.ts';

/** Both the item of the context menu and the key command. */
const COMPARE = 'compare-selection';

/** Follows the context menu and the key command. Called while the worker starts, as all listeners have to be. */
export function watchSelections(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, pageUrl }, tab) => {
    if (menuItemId !== COMPARE || tab?.id === undefined || tab.id < 0) return;
    compare(tab.id, Promise.resolve(chosenPassage(selectionText, tab.url ?? pageUrl)));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== COMPARE || tab?.id === undefined) return;
    const { id, url } = tab;
    compare(
      id,
      selectedText(id).then((text) => chosenPassage(text, url)),
    );
  });
}

/** Puts the item into the context menu of selected text; the browser keeps it until the next update. */
export async function createContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: COMPARE,
    title: 'Compare with earlier coverage',
    contexts: ['selection'],
  });
}

/** Opens the popup at once: a browser lets us only as long as it hears the click. The popup waits for the passage. */
function compare(tab: number, passage: Promise<ChosenPassage | null>): void {
  void keepPassage(tab, passage);
  void openPopupAt(tab, 'passage=1').catch((error: unknown) => {
    console.warn('Sidelight could not open its popup.', error);
  });
}
