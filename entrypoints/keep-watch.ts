import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articlePlace } from '../utils/articles/article-place.ts';
import { loginSign } from '../utils/keeping/login-signs.ts';
import { untilRead } from '../utils/keeping/reading-time.ts';
import { startWatch } from '../utils/keeping/reading-watch.ts';
import { browser } from '../utils/messages/browser.ts';
import type { PageRequest } from '../utils/messages/protocol.ts';

/**
 * Tells the worker when its page was in view for a while, and what shows that it is not open to everybody. The worker
 * puts it only on pages of sites where the reader chose to keep what is read. It is told once for each address.
 */
export default defineUnlistedScript(() => {
  const signal = startWatch(articlePlace(location.href));
  if (signal !== null) void watch(articlePlace(location.href), signal);
});

async function watch(place: string, signal: AbortSignal): Promise<void> {
  const isRead = await untilRead(document, signal);
  // A page that is one program may show something else by now, and the extension may be gone.
  if (!isRead || articlePlace(location.href) !== place || browser.runtime?.id === undefined) return;
  const request: PageRequest = { type: 'page/was-read', loginSign: loginSign(document, location.href) };
  await browser.runtime.sendMessage(request).catch(() => undefined);
}
