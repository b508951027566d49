import { defineConfig } from 'wxt';

/** Entry points that are no part of the extension; they run in Node. */
const NODE_ENTRYPOINTS = new Set(['headless']);

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  hooks: {
    'entrypoints:found': (_wxt, infos) => {
      const kept = infos.filter((info) => !NODE_ENTRYPOINTS.has(info.name));
      infos.splice(0, infos.length, ...kept);
    },
  },
  manifest: ({ browser }) => ({
    name: 'Sidelight',
    description:
      'Marks who is named on a news page and shows what earlier coverage said. Everything stays on your machine.',
    permissions: ['storage', 'scripting', 'activeTab', 'unlimitedStorage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'sidelight@sidelight.example', strict_min_version: '140.0' },
      },
    }),
  }),
});
