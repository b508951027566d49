import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Longest that the package manager may take, in milliseconds. */
const INSTALL_LIMIT = 300_000;

/** Whether Debian's Chromium can be installed here without asking anybody: on Debian itself, as root. */
export function canInstallChromium(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && isDebian();
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * Installs Debian's Chromium with a font for its pages.
 *
 * @throws with the last line of what the package manager said
 */
export function installChromium(): void {
  aptGet(['update', '-qq']);
  aptGet(['install', '-qq', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation']);
}

function aptGet(words: readonly string[]): void {
  const { status, stderr, error } = spawnSync('apt-get', words, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: INSTALL_LIMIT,
  });
  if (status === 0) return;
  const reason = error?.message ?? stderr.trim().split('\n').at(-1) ?? '';
  throw new Error(`apt-get ${words[0] ?? ''} failed: ${reason}`);
}
