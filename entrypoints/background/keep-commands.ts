import { browser } from '../../utils/messages/browser.ts';
import { StorageError } from '../../utils/storage/storage-error.ts';
import { keepTab } from './keep-page.ts';

/** Both the item of the context menu and the key command. */
const KEEP = 'keep-article';
const KEPT = '✓';
/** How long the badge says how it went, in milliseconds. */
const FEEDBACK = 2_500;

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

/** Keeps a tab's article and says on the toolbar how that went: on the badge in a sign, in the tooltip in words. */
async function keep(tab: number): Promise<void> {
  try {
    await keepTab(tab, 'kept');
    await tell(tab, { text: KEPT, color: '#146c43', title: 'This article is kept.' });
  } catch (error) {
    if (!(error instanceof StorageError)) console.warn('Sidelight could not keep this article.', error);
    const problem = error instanceof StorageError ? error.problem : null;
    const words = problem
      ? `${problem.message} ${problem.remedy}`
      : 'The article could not be kept. Try again.';
    await tell(tab, { text: '!', color: '#b42318', title: words });
  }
}

interface Feedback {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

async function tell(tab: number, { text, color, title }: Feedback): Promise<void> {
  const { action } = browser;
  try {
    const [before, ground, usual] = await Promise.all([
      action.getBadgeText({ tabId: tab }),
      action.getBadgeBackgroundColor({ tabId: tab }),
      action.getTitle({}),
    ]);
    await action.setBadgeBackgroundColor({ tabId: tab, color });
    await action.setBadgeText({ tabId: tab, text });
    await action.setTitle({ tabId: tab, title });
    await new Promise((resolve) => setTimeout(resolve, FEEDBACK));
    // What went wrong stays there to be read; the browser forgets it with the page.
    if (text === KEPT) await action.setTitle({ tabId: tab, title: usual });
    // Something newer may stand there by now.
    if ((await action.getBadgeText({ tabId: tab })) !== text) return;
    await action.setBadgeText({ tabId: tab, text: before === text ? '' : before });
    await action.setBadgeBackgroundColor({ tabId: tab, color: ground });
  } catch {
    // The tab was closed meanwhile.
  }
}
