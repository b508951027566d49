import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { FinderName } from './finders.ts';

/** Bundles a finder into one minified module, as an extension carries it, so that its first load can be compared. */
export async function bundleFinder(finder: FinderName, file: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      write: false,
      minify: 'esbuild',
      ssr: fileURLToPath(new URL(`${finder}.ts`, import.meta.url)),
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${finder} could not be bundled.`);
  await writeFile(file, chunk.code);
}
