import { mayKeepByItself } from '../../utils/keeping/may-keep.ts';
import { browser } from '../../utils/messages/browser.ts';
import { loadKeepChoices } from './keep-choice-store.ts';
import { tellNotKept } from './keep-feedback.ts';
import { keepReadTab } from './keep-page.ts';
import { loadSiteModes } from './site-mode-store.ts';

const SCRIPT_FILE = 'content-scripts/keep-watch.js';

/**
 * A page sent its article: where the reader chose to keep what is read, puts the script there that tells when it was.
 * Elsewhere no such code runs. Never rejects.
 */
export async function watchReading(tab: number): Promise<void> {
  try {
    if (!(await mayKeep(tab))) return;
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: [SCRIPT_FILE],
    });
  } catch {
    // The page has gone.
  }
}

/**
 * A page was in view for a while: keeps its article, if the reader's choices still say so and nothing shows that the page
 * is not open to everybody.
 */
export async function keepWhatWasRead(tab: number, loginSign: string | null): Promise<void> {
  if (loginSign !== null || !(await mayKeep(tab))) return;
  try {
    await keepReadTab(tab);
  } catch (error) {
    // The reader, who relies on it, learns of it here alone.
    void tellNotKept(tab, error);
  }
}

async function mayKeep(tab: number): Promise<boolean> {
  const choices = await loadKeepChoices();
  // For most readers the question ends here.
  if (!choices.everywhere && choices.sites.size === 0) return false;
  const [found, modes] = await Promise.all([browser.tabs.get(tab), loadSiteModes()]);
  return mayKeepByItself(found, modes, choices);
}
