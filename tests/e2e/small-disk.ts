import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { builtExtension } from '../../scripts/build-extension.ts';
import type { LaunchedBrowser } from '../../scripts/launch-browser.ts';

/** Chromium believes for half a minute what it was last told of the room that is left. */
const PATIENCE = 60_000;

/** Copies the built extension to a folder, without the permission that lets it store without bounds. */
export async function boundedExtension(folder: string): Promise<string> {
  await cp(builtExtension('chromium'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage');
  await writeFile(path, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

/** The disk as Chromium has the extension see it. */
export class SmallDisk {
  readonly #origin: string;
  readonly #view: Page;
  readonly #session: CDPSession;

  private constructor(origin: string, view: Page, session: CDPSession) {
    this.#origin = origin;
    this.#view = view;
    this.#session = session;
  }

  /** `view`: a page of the extension that stays open. */
  static async of({ origin }: LaunchedBrowser, view: Page): Promise<SmallDisk> {
    return new SmallDisk(origin, view, await view.createCDPSession());
  }

  /** Leaves no room for anything, and waits until the browser refuses to write. */
  async fill(): Promise<void> {
    await this.#session.send('Storage.overrideQuotaForOrigin', { origin: this.#origin, quotaSize: 1 });
    await expect
      .poll(() => this.#view.evaluate(writeSomething), { timeout: PATIENCE })
      .toBe('QuotaExceededError');
  }

  /** Gives all room back. */
  async free(): Promise<void> {
    await this.#session.send('Storage.overrideQuotaForOrigin', { origin: this.#origin });
    await expect.poll(() => this.#view.evaluate(writeSomething), { timeout: PATIENCE }).toBe('written');
  }
}

/** Runs in a page of the extension: writes a little into a database of its own, and answers how that failed. */
async function writeSomething(): Promise<string> {
  const database = await new Promise<IDBDatabase | string>((resolve) => {
    const request = indexedDB.open('small-disk-test', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('bytes', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(request.error?.name ?? 'unknown');
  });
  if (typeof database === 'string') return database;
  const outcome = await new Promise<string>((resolve) => {
    const transaction = database.transaction('bytes', 'readwrite', { durability: 'strict' });
    transaction.objectStore('bytes').add(new Uint8Array(1_000));
    transaction.oncomplete = () => resolve('written');
    transaction.onabort = () => resolve(transaction.error?.name ?? 'unknown');
  });
  database.close();
  return outcome;
}
