import { browser } from '../../utils/messages/browser.ts';
import { originPattern } from '../../utils/messages/origin-pattern.ts';
import { guardedNetwork, type Network } from '../../utils/network/network.ts';

/**
 * The network as far as these origins ("https://example.org"), which the reader agreed to, and the browser too. Nothing
 * else in the extension asks any server.
 */
export function networkFor(origins: readonly string[]): Network {
  return guardedNetwork({
    fetch: (url, options) => fetch(url, options),
    isAllowed: async (origin) =>
      origins.includes(origin) && browser.permissions.contains({ origins: [originPattern(origin)] }),
  });
}
