import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a module into one classic script that can be put into a page. */
export async function bundleForPage(module: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(module),
        formats: ['iife'],
        name: 'inPage',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${module.pathname} could not be bundled.`);
  return chunk.code;
}
