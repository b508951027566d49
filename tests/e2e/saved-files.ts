import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

const PATIENCE = 60_000;

/** Has a page keep what it hands to the browser's downloads from now on, since no driver gives them to tests alike. */
export async function catchSavedFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const caught: Blob[] = [];
    Reflect.set(globalThis, 'savedFiles', caught);
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) caught.push(file);
      return create(file);
    };
  });
}

/** Writes the file that the page saved to a path, once there is one. */
export async function writeSavedFile(page: Page, path: string): Promise<void> {
  const saved = () => page.evaluate(() => (Reflect.get(globalThis, 'savedFiles') as Blob[]).length);
  await expect.poll(saved, { timeout: PATIENCE }).toBe(1);
  const text = await page.evaluate(async () => {
    const file = (Reflect.get(globalThis, 'savedFiles') as Blob[]).at(-1);
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
    // One character a byte: what a driver passes on is text.
    let binary = '';
    for (let at = 0; at < bytes.length; at += 10_000)
      binary += String.fromCharCode(...bytes.subarray(at, at + 10_000));
    return btoa(binary);
  });
  await writeFile(path, Buffer.from(text, 'base64'));
}
