import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../../scripts/build-extension.ts';
import { LARGE_FILES, writeLargeFile } from './imports/large-files.ts';

// node tests/bench/imports.ts [--megabytes 100] [--made 500] [--kinds jsonl,zip]
// How fast large files of each kind are read, and how much memory that takes at most, beside what reading a small file
// takes. The last so many items are made into articles; those before are passed by, as when an import goes on.

const { values: options } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '100' },
    made: { type: 'string', default: '500' },
    kinds: { type: 'string', default: LARGE_FILES.join(',') },
  },
});

interface Measured {
  readonly articles: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Reads a file in a process of its own, whose memory nothing else has used. */
function read(path: string, skip: number): Measured {
  const words = ['tests/bench/imports/read-one.ts', path, String(skip)];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const folder = join(PROJECT, 'test-results', 'imports-bench');
mkdirSync(folder, { recursive: true });
try {
  const small = join(folder, 'small.txt');
  writeFileSync(small, 'The harbour board met.');
  const base = read(small, 0).megabytes;
  console.log(`a small text: ${base.toFixed(0)} MB of memory`);
  for (const kind of LARGE_FILES) {
    if (!options.kinds.split(',').includes(kind)) continue;
    const path = join(folder, `large.${kind}`);
    const items = await writeLargeFile(kind, path, Number(options.megabytes) * 1024 * 1024);
    const size = statSync(path).size / (1024 * 1024);
    const { articles, seconds, megabytes } = read(path, Math.max(0, items - Number(options.made)));
    const rate = Number(options.megabytes) / seconds;
    console.log(
      `${kind}: ${size.toFixed(0)} MB (unpacked ${options.megabytes}), ${items} items, ${articles} made, ` +
        `${seconds.toFixed(1)} s (${rate.toFixed(0)} MB/s unpacked), ${megabytes.toFixed(0)} MB of memory at most`,
    );
    rmSync(path);
  }
} finally {
  rmSync(folder, { recursive: true });
}
