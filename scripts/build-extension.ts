import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from './find-browser.ts';

/** Root folder of the project. */
export const PROJECT = join(import.meta.dirname, '..');

/** Where the built extension of a kind of browser lies. */
export function builtExtension(kind: BrowserKind): string {
  return join(PROJECT, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/**
 * Builds the extension for a kind of browser.
 *
 * @returns the folder that it lies in
 * @throws with what the build said where it fails
 */
export function buildExtension(kind: BrowserKind): string {
  const wxt = join(PROJECT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const words = kind === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [wxt, ...words], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  if (status === 0) return builtExtension(kind);
  throw new Error(`The build failed.\n${error?.message ?? `${stdout}${stderr}`.trim()}`);
}
