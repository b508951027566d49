import { browser } from '../../utils/messages/browser.ts';
import type { ContentRequest } from '../../utils/messages/protocol.ts';
import { modeFor, type SiteModes, siteOf, sitePatterns } from '../../utils/settings/site-modes.ts';
import { describePage } from './page-script.ts';

const SCRIPT_ID = 'reader';
const SCRIPT_FILE = 'content-scripts/reader.js';
const TEXT_SCRIPT_FILE = 'content-scripts/article-text.js';

/** Tells the browser on which sites to start the content script from now on. */
export async function registerReaderScript(modes: SiteModes): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  const patterns = sitePatterns(modes);
  if (patterns === null) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [SCRIPT_FILE],
      matches: [...patterns.matches],
      excludeMatches: [...patterns.excludeMatches],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Starts the content script in a tab now. False where the browser does not let an extension in. */
export async function injectReaderScript(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [SCRIPT_FILE] });
    return true;
  } catch {
    return false;
  }
}

/** Puts the script that reads an article's text beside the content script that asked for it. */
export async function injectTextScript(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: [TEXT_SCRIPT_FILE],
    });
  } catch {
    // The page has gone, and who asked with it.
  }
}

/** Brings the open tabs in line with the modes: starts where on and not yet running, stops where not on. */
export async function applyModesToOpenTabs(modes: SiteModes): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, url, discarded }) => {
      const host = siteOf(url);
      if (id === undefined || host === null || discarded) return;
      if (modeFor(modes, host) !== 'on') await stopReaderScript(id);
      else if ((await describePage(id)) === null) await injectReaderScript(id);
    }),
  );
}

/** Asks the content script of a tab to remove everything of ours; nothing happens where none runs. */
export async function stopReaderScript(tab: number): Promise<void> {
  const request: ContentRequest = { type: 'content/stop' };
  await browser.tabs.sendMessage(tab, request, { frameId: 0 }).catch(() => undefined);
  await browser.action.setBadgeText({ tabId: tab, text: '' }).catch(() => undefined);
}
