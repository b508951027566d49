import { clearCorpus } from '../../utils/corpus/clear-corpus.ts';
import { browser } from '../../utils/messages/browser.ts';
import { clearNotebook } from '../../utils/notebook/clear-notebook.ts';
import { DEFAULT_SITE_MODES } from '../../utils/settings/site-modes.ts';
import { engine } from './engine.ts';
import { notebook } from './notebook.ts';
import { applyModesToOpenTabs, registerReaderScript } from './reader-script.ts';
import { reinstallStarterCorpus } from './starter.ts';

/**
 * Removes everything that is stored: articles, what the reader wrote, subscriptions with their credentials, settings. What
 * is left is as after installing. The notebook goes first: subscriptions that are gone bring nothing back.
 */
export async function removeEverything(): Promise<void> {
  await clearNotebook(await notebook());
  await browser.alarms.clearAll();
  await clearCorpus((await engine()).corpus);
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await registerReaderScript(DEFAULT_SITE_MODES);
  await applyModesToOpenTabs(DEFAULT_SITE_MODES);
  await reinstallStarterCorpus();
}
