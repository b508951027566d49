import { originOf } from '../network/network.ts';
import type { Explanation } from '../storage/storage-error.ts';

/** Where a shared corpus lies. */
export interface DatabaseAddress {
  /** Without a slash at its end. */
  readonly url: string;
  readonly origin: string;
}

/** Hosts that are this machine, where nobody between can read along. */
const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Reads the address of a database ("https://couch.example.org/news"). Articles and log-ins go over https alone; plain
 * http is for a server on this machine.
 */
export function databaseAddress(typed: string): DatabaseAddress | Explanation {
  const text = typed.trim();
  const origin = originOf(text);
  if (origin === null) return NO_ADDRESS;
  const url = new URL(text);
  if (url.protocol !== 'https:' && !THIS_MACHINE.has(url.hostname)) return NOT_SAFE;
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '' || url.search !== '' || url.hash !== '') return NO_DATABASE;
  return { url: origin + path, origin };
}

const NO_ADDRESS: Explanation = {
  message: 'This is no web address, or there is a name or password in it.',
  remedy:
    'Give an address such as https://couch.example.org/news; name and password have fields of their own.',
};

const NOT_SAFE: Explanation = {
  message: 'This address is not encrypted.',
  remedy: 'Ask whoever runs the database for an address that begins with https://.',
};

const NO_DATABASE: Explanation = {
  message: 'This address names no database.',
  remedy: 'Add its name after the server, as in https://couch.example.org/news, and nothing behind it.',
};
