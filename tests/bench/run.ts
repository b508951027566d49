import { spawnSync } from 'node:child_process';

// npm run bench: every benchmark, one after another. Words choose among them: npm run bench -- first-run

const BENCHMARKS = ['actors', 'actor-dictionary', 'highlighting', 'first-run'];

const chosen = process.argv.slice(2);
for (const name of BENCHMARKS) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, [`tests/bench/${name}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
