import { browser } from './browser.ts';

// Which origins the reader agreed to, here and on this machine. It is kept apart from the subscriptions, which come in
// with backups too: whoever writes a file agrees to nothing for the reader.

const PREFIX = 'agreed ';

/** Remembers that the reader agreed to requests to these origins ("https://example.org"). */
export async function rememberAgreed(origins: readonly string[]): Promise<void> {
  // A key for each, so that two views never write over each other.
  await browser.storage.local.set(Object.fromEntries(origins.map((origin) => [PREFIX + origin, true])));
}

export async function hasAgreed(origin: string): Promise<boolean> {
  const key = PREFIX + origin;
  return (await browser.storage.local.get(key))[key] === true;
}

/** Forgets all agreements but those to origins that are still in use. */
export async function forgetAgreed(inUse: ReadonlySet<string>): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(
    keys.filter((key) => key.startsWith(PREFIX) && !inUse.has(key.slice(PREFIX.length))),
  );
}
