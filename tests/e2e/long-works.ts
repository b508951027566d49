import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FoundBrowser } from '../../scripts/find-browser.ts';
import { agreeTo } from './agree-to.ts';
import { answered } from './answered.ts';
import { askWorker } from './ask-worker.ts';
import type { Work } from './killed-work.ts';
import { pressButton } from './use-view.ts';

const PATIENCE = 30_000;

/**
 * An import of all files in a folder, which hold so many articles. Firefox lets no test choose a folder: there the files
 * are chosen one by one.
 */
export function importOfFolder(path: string, articles: number, kind: FoundBrowser['kind']): Work {
  let all = 0;
  const choose = async (library: Page) => {
    const wanted =
      kind === 'chromium' ? 'input[webkitdirectory]' : '[aria-labelledby="import-heading"] input';
    const picker = await library.waitForSelector(wanted, { timeout: PATIENCE });
    const files = (await readdir(path)).map((name) => join(path, name));
    await (await picker?.toElement('input'))?.uploadFile(...(kind === 'chromium' ? [path] : files));
  };
  const corpus = (library: Page) => answered(() => askWorker(library, { type: 'view/corpus' }));
  return {
    title: 'an import of a folder',
    begin: async (library) => {
      all = (await corpus(library)).articles + articles;
      await choose(library);
    },
    goOn: async (library, killed) => {
      // The page's own worker imports.
      if (killed === 'worker') return;
      const now = await corpus(library);
      if (now.unfinishedImports > 0) await pressButton(library, 'Go on');
      // What was not copied into the browser yet has to be chosen again.
      else if (now.articles < all) await choose(library);
    },
    isDone: async (library) => {
      const now = await corpus(library);
      return now.articles === all && now.unfinishedImports === 0;
    },
  };
}

/** Brings the pack at an address to the version that is published there, which has so many articles. */
export function packAt(url: string, title: string, articles: number): Work {
  const view = async (library: Page) =>
    (await answered(() => askWorker(library, { type: 'view/packs' }))).find((pack) => pack.url === url);
  const begin = async (library: Page) => {
    const id = (await view(library))?.id;
    await agreeTo(library, new URL(url).origin);
    await answered(() =>
      askWorker(
        library,
        id === undefined ? { type: 'view/subscribe-pack', url } : { type: 'view/pack', id, action: 'update' },
      ),
    );
  };
  return {
    title,
    begin,
    goOn: begin,
    isDone: async (library) => {
      const { state, installed } = (await view(library)) ?? {};
      return state === 'current' && installed === articles;
    },
  };
}

/** Takes over a shared corpus of so many articles. */
export function replicationOf(url: string, all: number): Work {
  const view = async (library: Page) =>
    (await answered(() => askWorker(library, { type: 'view/shared-corpora' })))[0];
  const begin = async (library: Page) => {
    const id = (await view(library))?.id;
    await agreeTo(library, new URL(url).origin);
    const follows = { outlets: [], languages: [], from: null };
    await answered(() =>
      askWorker(
        library,
        id === undefined
          ? { type: 'view/follow-shared', url, title: '', follows, sends: false, login: null }
          : { type: 'view/change-shared', id, action: 'ask-now' },
      ),
    );
  };
  return {
    title: 'a replication',
    begin,
    goOn: begin,
    isDone: async (library) => {
      const { state, articles, pending } = (await view(library)) ?? {};
      return state === 'current' && articles === all && pending === 0;
    },
  };
}
