import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a module of this folder into one classic script that can be put into a page. */
export async function bundleForPage(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        formats: ['iife'],
        name: 'inPage',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${file} could not be bundled.`);
  return chunk.code;
}
