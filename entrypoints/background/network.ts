import { forgetAgreed, hasAgreed } from '../../utils/messages/agreed-origins.ts';
import { browser } from '../../utils/messages/browser.ts';
import { originPattern } from '../../utils/messages/origin-pattern.ts';
import { guardedNetwork, type Network } from '../../utils/network/network.ts';
import { notebook } from './notebook.ts';

/**
 * The network as far as these origins ("https://example.org"), where the reader agreed to them on this machine, and the
 * browser does too. Nothing else in the extension asks any server.
 */
export function networkFor(origins: readonly string[]): Network {
  return guardedNetwork({
    fetch: (url, options) => fetch(url, options),
    isAllowed: async (origin) =>
      origins.includes(origin) &&
      (await hasAgreed(origin)) &&
      browser.permissions.contains({ origins: [originPattern(origin)] }),
  });
}

/** Takes the reader's agreement as withdrawn where nothing is followed any more. */
export async function forgetUnusedOrigins(): Promise<void> {
  const subscriptions = await (await notebook()).subscriptions.all();
  await forgetAgreed(new Set(subscriptions.flatMap(({ origins }) => origins)));
}
