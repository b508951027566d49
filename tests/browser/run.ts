import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// npm run test:browser: the page's side in real Chromium and Firefox, without the extension around it.

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'tests/browser/vitest.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
