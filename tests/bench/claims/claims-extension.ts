import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PROJECT } from '../../../scripts/build-extension.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Claims bench',
  version: '1',
  permissions: ['unlimitedStorage'],
  background: { service_worker: 'quiet.js' },
};

/** An extension of nothing but the bench's page and worker. Gives its folder. */
export async function claimsExtension(pool: string): Promise<string> {
  const folder = join(PROJECT, 'test-results', 'claims-bench');
  rmSync(folder, { recursive: true, force: true });
  const bench = join(folder, 'bench');
  mkdirSync(bench, { recursive: true });
  cpSync(pool, join(bench, 'pool.jsonl.gz'));
  cpSync(join(PROJECT, 'assets/claims/word-vectors.bin'), join(bench, 'word-vectors.bin'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'quiet.js'), '');
  const script = '<script type="module" src="/bench/in-page.js"></script>';
  writeFileSync(join(folder, 'bench.html'), `<!doctype html><meta charset="utf-8">${script}`);
  for (const module of ['in-page', 'claims-worker'])
    await build({
      configFile: false,
      logLevel: 'silent',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: bench,
        emptyOutDir: false,
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
