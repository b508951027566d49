import type { Page } from 'puppeteer-core';
import type { AnswerTo } from '../../utils/messages/answers.ts';
import type { ViewRequest } from '../../utils/messages/protocol.ts';

/** Sends a request to the worker from a page of the extension, as the popup would. */
export function askWorker<Request extends ViewRequest>(
  view: Page,
  request: Request,
): Promise<AnswerTo<Request>> {
  return view.evaluate(async (message) => {
    const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { runtime } = api as { runtime: { sendMessage: (message: unknown) => Promise<never> } };
    return runtime.sendMessage(message);
  }, request);
}
