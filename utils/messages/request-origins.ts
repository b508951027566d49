import { browser } from './browser.ts';
import { originPattern } from './origin-pattern.ts';

/** Asks the reader, through the browser, for leave to reach these origins alone. Has to be called in a click. */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(originPattern) });
}
