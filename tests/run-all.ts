import { spawnSync } from 'node:child_process';

// npm test: everything that a fresh machine can run, one part after another; stops at the first that fails.

const PARTS: readonly (readonly [title: string, ...command: string[]])[] = [
  ['types, lint, format', 'npm', 'run', '--silent', 'check'],
  ['unit tests', 'npm', 'run', '--silent', 'test:unit'],
  ['quality floors', 'node', 'tests/quality/run.ts', '--floors'],
  ['tests in real browsers', 'npm', 'run', '--silent', 'test:browser'],
  ['end-to-end tests on the built extension', 'npm', 'run', '--silent', 'test:e2e'],
];

for (const [title, command = '', ...words] of PARTS) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\nFailed: ${title}`);
    process.exit(status ?? 1);
  }
}
console.log('\nAll parts passed.');
