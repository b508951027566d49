import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildExtension, PROJECT } from '../../../scripts/build-extension.ts';
import type { BrowserKind } from '../../../scripts/find-browser.ts';
import { SYSTEM_NAMES, type SystemName } from './coverage-system.ts';

/** The modules that run in workers. */
const WORKERS: Readonly<Record<SystemName, string>> = {
  sidelight: 'sidelight.ts',
  fts5: 'fts5.ts',
  minisearch: 'mini-search.ts',
  dexie: 'dexie-terms.ts',
  fuse: 'fuse.ts',
};

/** Pages of the bench and the module that each of them runs. */
const PAGES: readonly (readonly [page: string, module: string])[] = [
  ['bench', 'in-page.ts'],
  ['fill', 'fill-corpus.ts'],
];

/** What is noted in the popup. */
export type PopupWatch = 'row-watch' | 'card-watch';

const SQLITE = '@sqlite.org/sqlite-wasm';

/**
 * Builds the extension and makes a copy of it with the bench's page and workers, so that all of them run in the
 * extension's own origin. The copy alone may run WebAssembly, which SQLite needs, and its popup notes when what is waited
 * for is there.
 *
 * @param pool the packed texts that articles are made of
 * @returns the copy's folder
 */
export async function benchExtension(
  kind: BrowserKind,
  pool: string,
  watch: PopupWatch = 'row-watch',
): Promise<string> {
  const folder = join(PROJECT, 'test-results', 'coverage-bench', kind);
  rmSync(folder, { recursive: true, force: true });
  cpSync(buildExtension(kind), folder, { recursive: true });
  const bench = join(folder, 'bench');
  mkdirSync(bench);
  cpSync(pool, join(bench, 'pool.jsonl.gz'));
  cpSync(join(PROJECT, 'node_modules', SQLITE, 'dist'), join(bench, 'sqlite'), { recursive: true });
  for (const system of SYSTEM_NAMES)
    writeFileSync(join(bench, `${system}.js`), await bundle(WORKERS[system]));
  for (const [page, module] of PAGES) {
    writeFileSync(join(bench, `${page}.js`), await bundle(module));
    writeFileSync(join(folder, `${page}.html`), `<!doctype html><meta charset="utf-8">${scriptTag(page)}`);
  }
  writeFileSync(join(bench, `${watch}.js`), await bundle(`${watch}.ts`));
  const popup = join(folder, 'popup.html');
  // Before the popup's own script, which follows.
  writeFileSync(popup, readFileSync(popup, 'utf8').replace('<script', `${scriptTag(watch)}<script`));
  const manifest = join(folder, 'manifest.json');
  const loosened = readFileSync(manifest, 'utf8').replace(
    "script-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
  );
  writeFileSync(manifest, loosened);
  return folder;
}

function scriptTag(name: string): string {
  return `<script type="module" src="/bench/${name}.js"></script>`;
}

/** Bundles a module as a build for release does. SQLite stays as it ships: it finds its own files beside it. */
async function bundle(module: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, module), formats: ['es'] },
      rollupOptions: { external: [SQLITE], output: { paths: { [SQLITE]: './sqlite/index.mjs' } } },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${module} could not be bundled.`);
  return chunk.code;
}
