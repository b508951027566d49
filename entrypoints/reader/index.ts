import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkContentRequest } from '../../utils/highlights/check-content-request.ts';
import { livePageReader } from '../../utils/highlights/live-page-reader.ts';
import { ReadingSession } from '../../utils/highlights/reading-session.ts';
import { type ScriptLifetime, startLifetime } from '../../utils/highlights/script-lifetime.ts';
import type { AnswerTo } from '../../utils/messages/answers.ts';
import { pauseFor, workerClient } from '../../utils/messages/ask-worker.ts';
import { browser, type Runtime } from '../../utils/messages/browser.ts';
import type { ContentRequest, PageRequest } from '../../utils/messages/protocol.ts';

/**
 * The content script: wires a reading session to the browser. The worker registers it for the sites that are on,
 * so where Sidelight is off none of this runs. It is an unlisted script for WXT, whose wrapper for content scripts
 * tells every page of itself by a message.
 */
export default defineUnlistedScript(() => {
  if (window.top !== window || !(document instanceof HTMLDocument)) return;
  const lifetime = startLifetime(() => browser.runtime?.id !== undefined);
  void untilShown().then(() => {
    if (lifetime.isRunning()) void readPage(lifetime);
  });
});

async function readPage(lifetime: ScriptLifetime): Promise<void> {
  const { signal } = lifetime;
  const { ask } = workerClient<PageRequest>({
    send: async (request) => {
      if (!lifetime.isRunning()) throw new Error('Extension context invalidated.');
      return browser.runtime.sendMessage(request);
    },
    pause: pauseFor,
  });
  const readLivePage = livePageReader(document, ask);
  const session = new ReadingSession({ document, signal, ask, readLivePage });
  const answer = (message: unknown, sender: Runtime.MessageSender) => {
    const request = checkContentRequest(message, sender, browser.runtime.id);
    return request ? answerContent(session, request, lifetime) : undefined;
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => stopListening(answer), { once: true });
  await session.start();
}

async function answerContent(
  session: ReadingSession,
  request: ContentRequest,
  lifetime: ScriptLifetime,
): Promise<AnswerTo<ContentRequest>> {
  switch (request.type) {
    case 'content/describe':
      return { ok: true, value: await session.describe() };
    case 'content/show':
      return session.showPassage(request.span);
    case 'content/reread':
      await session.reread();
      return { ok: true, value: null };
    case 'content/stop':
      lifetime.end();
      return { ok: true, value: null };
  }
}

/** A page that is only rendered ahead, in case it is visited, is left alone until it is. */
function untilShown(): Promise<void> {
  if (!('prerendering' in document) || !document.prerendering) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}

function stopListening(listener: Parameters<typeof browser.runtime.onMessage.addListener>[0]): void {
  try {
    browser.runtime.onMessage.removeListener(listener);
  } catch {
    // The extension is gone, and the listener with it.
  }
}
