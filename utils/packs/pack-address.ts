import { originOf } from '../network/network.ts';
import { PackError } from './pack-error.ts';

const LONGEST = 2_000;

/**
 * The address of a pack's manifest, from what a person gives: the manifest itself, or the folder that it lies in.
 * Throws a PackError where that is no web address.
 */
export function manifestAddress(given: string): string {
  const trimmed = given.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || whole.length > LONGEST || originOf(whole) === null) throw noAddress();
  const url = new URL(whole);
  url.hash = '';
  if (!url.pathname.endsWith('.json')) url.pathname = `${url.pathname.replace(/\/+$/, '')}/manifest.json`;
  return url.href;
}

function noAddress(): PackError {
  return new PackError({
    message: 'This is no web address.',
    remedy:
      'Give the address of a pack, such as https://example.org/our-pack/, without a name or password in it.',
  });
}
