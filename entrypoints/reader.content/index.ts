import { defineContentScript } from 'wxt/utils/define-content-script';
import { readLiveArticle } from '../../utils/articles/live-article.ts';
import { askFromPage } from '../../utils/highlights/ask-from-page.ts';
import { checkContentRequest } from '../../utils/highlights/check-content-request.ts';
import { ReadingSession } from '../../utils/highlights/reading-session.ts';
import type { AnswerTo } from '../../utils/messages/answers.ts';
import { browser, type Runtime } from '../../utils/messages/browser.ts';

import type { ContentRequest } from '../../utils/messages/protocol.ts';

/** How often the script looks whether its extension is still there, in milliseconds. */
const ALIVE_PAUSE = 5_000;

/**
 * The content script: wires a reading session to the browser. The worker registers it for the sites that are on,
 * so where Sidelight is off none of this runs. A newer copy of the script retires an older one through `ctx`.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  cssInjectionMode: 'manual',
  async main(ctx) {
    if (window.top !== window || !(document instanceof HTMLDocument)) return;
    await untilShown();
    if (ctx.isInvalid) return;
    const ask = askFromPage({
      send: (request) => browser.runtime.sendMessage(request),
      isAlive: () => ctx.isValid,
      pause: (milliseconds) => new Promise((resolve) => ctx.setTimeout(() => resolve(), milliseconds)),
    });
    const readLivePage = () => readLiveArticle(document, location.href);
    const session = new ReadingSession({ document, signal: ctx.signal, ask, readLivePage });
    const answer = (message: unknown, sender: Runtime.MessageSender) => {
      const request = checkContentRequest(message, sender, browser.runtime.id);
      return request ? Promise.resolve(answerContent(session, request, () => ctx.abort())) : undefined;
    };
    browser.runtime.onMessage.addListener(answer);
    ctx.onInvalidated(() => stopListening(answer));
    // Asking for `isValid` ends the session where the extension was removed, switched off or updated.
    ctx.setInterval(() => void ctx.isValid, ALIVE_PAUSE);
    await session.start();
  },
});

function answerContent(
  session: ReadingSession,
  request: ContentRequest,
  stop: () => void,
): AnswerTo<ContentRequest> {
  switch (request.type) {
    case 'content/describe':
      return { ok: true, value: session.describe() };
    case 'content/show':
      return session.showPassage(request.span);
    case 'content/stop':
      stop();
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
