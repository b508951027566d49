import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sharedFolder } from '../shared-folder.ts';
import type { PoolText } from './generated-articles.ts';
import { readPoolLines } from './pool-lines.ts';

/** The packed texts that made articles take their sentences from; null on a machine without them. */
export const poolFile: string | null =
  sharedFolder !== null && existsSync(`${sharedFolder}data/coverage/pool.jsonl.gz`)
    ? `${sharedFolder}data/coverage/pool.jsonl.gz`
    : null;

/** Its texts, in the order of the file. */
export function readPool(file: string): PoolText[] {
  return readPoolLines(gunzipSync(readFileSync(file)).toString('utf8'));
}
