import { browser } from '../../utils/messages/browser.ts';
import { tellKept, tellNotKept } from './keep-feedback.ts';
import { keepTab } from './keep-page.ts';

/** Both the item of the context menu and the key command. */
const KEEP = 'keep-article';

/** Follows the context menu and the key command. Called while the worker starts, as all listeners have to be. */
export function watchKeepCommands(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === KEEP && tab?.id !== undefined && tab.id >= 0) void keep(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === KEEP && tab?.id !== undefined) void keep(tab.id);
  });
}

/** Puts the item into the context menu of pages; the browser keeps it until the next update. */
export function createKeepMenu(): void {
  browser.contextMenus.create({
    id: KEEP,
    title: 'Keep this article',
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

async function keep(tab: number): Promise<void> {
  try {
    await keepTab(tab);
  } catch (error) {
    await tellNotKept(tab, error);
    return;
  }
  await tellKept(tab);
}
