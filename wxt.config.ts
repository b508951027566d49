import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Entry points that are no part of the extension; they run in Node. */
const NODE_ENTRYPOINTS = new Set(['headless']);

const CANVAS_SHIM = fileOf('./node_modules/linkedom/commonjs/canvas-shim.cjs');

const NO_FETCH = fileOf('./utils/citing/no-fetch.ts');

/** Files that are read when a page needs them; bundled they would be parsed at every start. */
const READ_LATER: Readonly<Record<string, string>> = {
  'actors/tagger.model': './assets/actors/tagger.model',
  'claims/word-vectors.bin': './assets/claims/word-vectors.bin',
  // Holds the notice that has to go with them.
  'claims/word-vectors.md': './assets/claims/word-vectors.md',
};

/** Scripts that run in pages, put there by the worker and not by the manifest. */
const PAGE_SCRIPTS = new Set(['reader', 'article-text', 'keep-watch']);

/**
 * Only files of the extension itself run. The worker alone asks servers, those that the reader agreed to; the views
 * take that leave away from themselves in their own documents.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https: http:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Written into every view: what the worker may, they may not. */
const VIEW_POLICY = {
  name: 'view-policy',
  apply: 'build' as const,
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend' as const,
    },
  ],
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // Without a display there is no window to open; the development build is then loaded by hand.
  webExt: { disabled: process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const [relativeDest, source] of Object.entries(READ_LATER))
        files.push({ absoluteSrc: fileOf(source), relativeDest });
    },
    'entrypoints:found': (_wxt, infos) => {
      const kept = infos.filter((info) => !NODE_ENTRYPOINTS.has(info.name));
      infos.splice(0, infos.length, ...kept);
    },
    'entrypoints:resolved': ({ config }, entrypoints) => {
      for (const entrypoint of entrypoints)
        if (PAGE_SCRIPTS.has(entrypoint.name)) entrypoint.outputDir = join(config.outDir, 'content-scripts');
    },
  },
  vite: () => ({
    plugins: [VIEW_POLICY],
    resolve: {
      alias: {
        // The HTML parser of the import can draw on a canvas where a package for it is installed; we never draw.
        canvas: CANVAS_SHIM,
        // The citation library can fetch what a citation names; ours are written from what is stored.
        'node-fetch': NO_FETCH,
        'sync-fetch': NO_FETCH,
      },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: 'Sidelight',
    description:
      'Marks who is named on a news page and shows what earlier coverage said. Everything stays on your machine.',
    ...(browser === 'chrome' && { minimum_chrome_version: '122' }),
    options_ui: { page: 'library.html', open_in_tab: true },
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'alarms', 'unlimitedStorage'],
    commands: {
      'compare-selection': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: 'Compare the selected passage with earlier coverage',
      },
      'keep-article': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Keep this article',
      },
    },
    // Firefox gives a model of its own to extensions that the reader allows to use one.
    ...(browser === 'firefox' && { optional_permissions: ['trialML'] }),
    host_permissions: ['http://*/*', 'https://*/*'],
    // The development server needs its own, looser policy.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'sidelight@sidelight.example', strict_min_version: '140.0' },
      },
    }),
  }),
});

/** Full path of a file that is named from here. */
function fileOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
