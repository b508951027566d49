import type { Page } from 'puppeteer-core';

/** Agrees to requests to an origin as a reader does who says yes; no driver can press the browser's own question. */
export async function agreeTo(view: Page, origin: string): Promise<void> {
  await view.evaluate(async (agreed) => {
    const api: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const { storage } = api as { storage: { local: { set: (items: object) => Promise<void> } } };
    await storage.local.set({ [`agreed ${agreed}`]: true });
  }, origin);
}
