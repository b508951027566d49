import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from '../../../scripts/build-extension.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Packs bench',
  version: '1',
  permissions: ['unlimitedStorage'],
  host_permissions: ['http://127.0.0.1/*'],
  background: { service_worker: 'quiet.js' },
};

/** An extension of nothing but the bench's page and worker, its names left as they are if told. Gives its folder. */
export async function packsExtension(named: boolean): Promise<string> {
  const folder = join(PROJECT, 'test-results', 'packs-bench', 'extension');
  rmSync(folder, { recursive: true, force: true });
  const bench = join(folder, 'bench');
  mkdirSync(bench, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'quiet.js'), '');
  const script = '<script type="module" src="/bench/in-page.js"></script>';
  writeFileSync(join(folder, 'bench.html'), `<!doctype html><meta charset="utf-8">${script}`);
  for (const module of ['in-page', 'packs-worker'])
    await build({
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: bench,
        emptyOutDir: false,
        minify: named ? false : 'esbuild',
        target: 'es2022',
        lib: {
          entry: join(import.meta.dirname, `${module}.ts`),
          formats: ['es'],
          fileName: () => `${module}.js`,
        },
      },
    });
  return folder;
}
