import type { PoolText } from '../generated-articles.ts';
import { readPoolLines } from '../pool-lines.ts';

/** The texts that made articles take their sentences from, out of the bench's own folder. */
export async function openPool(): Promise<readonly PoolText[]> {
  const file = await fetch('/bench/pool.jsonl.gz');
  if (file.body === null) throw new Error('The texts are not there.');
  const lines = await new Response(file.body.pipeThrough(new DecompressionStream('gzip'))).text();
  return readPoolLines(lines);
}
