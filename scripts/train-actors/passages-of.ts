import { readFileSync } from 'node:fs';

/** Every passage of a file of pairs or claims, once. */
export function passagesOf(file: string): Set<string> {
  const passages = new Set<string>();
  for (const row of readFileSync(file, 'utf8').split('\n')) {
    if (row.trim() === '') continue;
    const { a, b, claim, evidence } = JSON.parse(row);
    for (const passage of [a?.quote, b?.quote, claim, evidence])
      if (typeof passage === 'string') passages.add(passage);
  }
  return passages;
}
