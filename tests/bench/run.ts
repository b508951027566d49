import { spawnSync } from 'node:child_process';

// npm run bench: every benchmark, one after another. Words choose among them, and options are handed on to them:
// npm run bench -- coverage --articles 10000

const BENCHMARKS = [
  'actors',
  'actor-dictionary',
  'highlighting',
  'first-run',
  'coverage',
  'coverage-popup',
  'claims',
  'claims-popup',
  'positions',
  'packs',
  'imports',
  'library',
];

const words = process.argv.slice(2);
const firstOption = words.findIndex((word) => word.startsWith('--'));
const chosen = firstOption === -1 ? words : words.slice(0, firstOption);
const options = firstOption === -1 ? [] : words.slice(firstOption);
for (const name of BENCHMARKS) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, [`tests/bench/${name}.ts`, ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
