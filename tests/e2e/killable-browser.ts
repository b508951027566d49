import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { builtExtension } from '../../scripts/build-extension.ts';
import type { FoundBrowser } from '../../scripts/find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/launch-browser.ts';
import { killWorker } from './kill-worker.ts';

const PATIENCE = 20_000;

/** What is killed: the library page with its workers, the background worker, or all of the browser. */
export type Kill = 'page' | 'worker' | 'browser';

/** A browser with the library open that may lose any part of itself and comes back with what it had stored. */
export class KillableBrowser {
  readonly #found: FoundBrowser;
  readonly #profile: string;
  #running: { readonly launched: LaunchedBrowser; readonly library: Page } | null = null;

  private constructor(found: FoundBrowser, profile: string) {
    this.#found = found;
    this.#profile = profile;
  }

  static async start(found: FoundBrowser): Promise<KillableBrowser> {
    const profile = await mkdtemp(join(tmpdir(), 'sidelight-killed-'));
    const browser = new KillableBrowser(found, profile);
    await browser.#launch();
    return browser;
  }

  get library(): Page {
    if (this.#running === null) throw new Error('The browser does not run.');
    return this.#running.library;
  }

  /** Kills a part of the browser and brings it back. */
  async lose(what: Kill): Promise<void> {
    if (this.#running === null) throw new Error('The browser does not run.');
    const { launched, library } = this.#running;
    switch (what) {
      case 'worker':
        await killWorker({ launched });
        return;
      case 'page':
        await library.close();
        this.#running = { launched, library: await openLibrary(launched) };
        return;
      case 'browser':
        this.#running = null;
        await killProcess(launched);
        await this.#driverIsDone();
        await this.#launch();
        return;
    }
  }

  async stop(): Promise<void> {
    await this.#running?.launched.close();
    this.#running = null;
    await rm(this.#profile, { recursive: true, force: true });
  }

  /** The driver puts back the preferences that it changed, after the browser's end and in its own time. */
  async #driverIsDone(): Promise<void> {
    const changed = async () => (await readdir(this.#profile)).filter((name) => name.endsWith('.puppeteer'));
    await expect.poll(changed, { timeout: PATIENCE }).toEqual([]);
  }

  async #launch(): Promise<void> {
    const launched = await launchBrowser({
      browser: this.#found,
      extension: builtExtension(this.#found.kind),
      headless: true,
      profile: this.#profile,
    });
    this.#running = { launched, library: await openLibrary(launched) };
  }
}

function openLibrary(launched: LaunchedBrowser): Promise<Page> {
  return launched.openExtensionPage('/library.html#sources');
}

async function killProcess({ browser }: LaunchedBrowser): Promise<void> {
  const process = browser.process();
  if (process === null) throw new Error('The browser has no process of its own.');
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await ended;
}
