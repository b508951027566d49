import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../browser/page-bundle.ts';
import type { CorpusDigest } from './in-page-digest.ts';

let bundled: Promise<string> | null = null;

/**
 * A digest of everything that the corpus of a page's extension holds, part by part, made within that page. Articles go
 * by their ids: not the order in which they came in counts, nor when they did, nor how the index is cut into pieces.
 */
export async function corpusDigest(view: Page): Promise<CorpusDigest> {
  bundled ??= bundleForPage(new URL('./in-page-digest.ts', import.meta.url));
  await view.evaluate(await bundled);
  return view.evaluate(() => {
    const { digestCorpus } = globalThis as unknown as { digestCorpus: () => Promise<CorpusDigest> };
    return digestCorpus();
  });
}

/** What was ever done to the articles of a corpus, read beside the worker, which is not woken for it. */
export interface CorpusTally {
  readonly articles: number;
  /** How many there were ever added, those that were removed again included. */
  readonly everAdded: number;
}

/** Counts the articles of the extension's corpus. Null while the corpus that comes with the extension is not there. */
export function corpusTally(view: Page): Promise<CorpusTally | null> {
  return view.evaluate(async () => {
    const answerOf = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'sidelight-corpus')) return null;
    const database = await answerOf(indexedDB.open('sidelight-corpus'));
    try {
      if (!database.objectStoreNames.contains('articles')) return null;
      const stores = database.transaction(['articles', 'meta']);
      const articles = stores.objectStore('articles');
      const [starter, count, last] = await Promise.all([
        answerOf(stores.objectStore('meta').get('starter')),
        answerOf(articles.count()),
        // The newest has the highest number.
        answerOf(articles.openKeyCursor(null, 'prev')),
      ]);
      return starter === undefined ? null : { articles: count, everAdded: Number(last?.key ?? 0) };
    } finally {
      database.close();
    }
  });
}
