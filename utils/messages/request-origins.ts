import { rememberAgreed } from './agreed-origins.ts';
import { browser } from './browser.ts';
import { originPattern } from './origin-pattern.ts';

/**
 * Asks the reader, through the browser, for leave to reach these origins alone, and remembers that it was given. Has to
 * be called in a click.
 */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: origins.map(originPattern) });
  if (granted) await rememberAgreed(origins);
  return granted;
}
