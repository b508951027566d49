import { defineBackground } from 'wxt/utils/define-background';
import { browser, type Runtime } from '../../utils/messages/browser.ts';
import { checkWorkerMessage } from '../../utils/messages/check-message.ts';
import { answerPage } from './answer-page.ts';
import { answerView } from './answer-view.ts';
import { createContextMenu, watchSelections } from './compare-selection.ts';
import { watchFeeds } from './feeds.ts';
import { inTurn } from './in-turn.ts';
import { createKeepMenu, watchKeepCommands } from './keep-commands.ts';
import { restoreKeptSoon } from './keep-restore.ts';
import { forgetUnusedOrigins } from './network.ts';
import { watchPacks } from './packs.ts';
import { applyModesToOpenTabs, registerReaderScript } from './reader-script.ts';
import { tendCorpus, tendCorpusSoon } from './reread.ts';
import { settle } from './settle.ts';
import { watchSharedCorpora } from './shared-corpora.ts';
import { loadSiteModes } from './site-mode-store.ts';
import { ensureStarterCorpus } from './starter.ts';
import { watchTabs } from './tab-gone.ts';

export default defineBackground(() => {
  // Listeners are set synchronously: the browser wakes a stopped worker only for those.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const checked = checkWorkerMessage(message, sender, {
      id: browser.runtime.id,
      origin: browser.runtime.getURL(''),
    });
    if (checked === null) return undefined;
    return checked.from === 'page'
      ? settle(answerPage(checked.tab, checked.request))
      : settle(answerView(checked.request));
  });

  browser.runtime.onInstalled.addListener(() => {
    void inTurn(prepare).catch(reportFailure);
  });
  browser.runtime.onStartup.addListener(() => {
    void inTurn(restore).catch(reportFailure);
  });
  watchTabs();
  watchSelections();
  watchKeepCommands();
  watchFeeds();
  tendCorpusSoon();
  watchPacks();
  watchSharedCorpora();
  restoreKeptSoon();
});

/** After installing or updating: our item of the context menu, the starter corpus, and our script on the pages that are open already. */
async function prepare(): Promise<void> {
  await createContextMenu();
  createKeepMenu();
  const modes = await loadSiteModes();
  await registerReaderScript(modes);
  await ensureStarterCorpus();
  await applyModesToOpenTabs(modes);
  await tendCorpus();
}

/** After a start of the browser: some forget registered scripts. What the reader agreed to holds while it is needed. */
async function restore(): Promise<void> {
  await registerReaderScript(await loadSiteModes());
  await forgetUnusedOrigins();
}

function reportFailure(error: unknown): void {
  console.warn('Sidelight could not finish its set-up; it is tried again at the next start.', error);
}
