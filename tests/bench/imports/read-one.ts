import { openAsBlob } from 'node:fs';
import { IMPORT_FORMATS } from '../../../utils/feeds/import-formats.ts';
import { readFile } from '../../../utils/files/read-file.ts';

// node read-one.ts FILE SKIP: reads a file, passes by so many of its items, and writes what that took as JSON.

const [path = '', skip = '0'] = process.argv.slice(2);

const source = { name: path, blob: await openAsBlob(path), depth: 0 };
const start = performance.now();
let articles = 0;
for await (const item of readFile(source, { formats: IMPORT_FORMATS, skip: Number(skip) })) {
  if (item.kind === 'article') articles += 1;
}
const seconds = (performance.now() - start) / 1000;
// In kilobytes, the most that the process ever had.
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ articles, seconds, megabytes }));
