import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How every token of a set is written anew. */
export type Recasing = 'capitals' | 'title-case';

interface TaggedLine {
  readonly tokens: readonly string[];
}

/**
 * Copies a set of tagged tokens with all of them in capitals, or each beginning with a capital, as headlines are
 * written. Tags stay as they are: what is a name does not hang on its writing.
 */
export async function writeRecased(from: string, to: string, recasing: Recasing): Promise<void> {
  const content = await readFile(from, 'utf8');
  const rows = content.split('\n').filter((row) => row.trim() !== '');
  const recased = rows.map((row) => {
    const line: TaggedLine = JSON.parse(row);
    return JSON.stringify({ ...line, tokens: line.tokens.map((token) => recase(token, recasing)) });
  });
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, `${recased.join('\n')}\n`);
}

function recase(token: string, recasing: Recasing): string {
  switch (recasing) {
    case 'capitals':
      return token.toUpperCase();
    case 'title-case':
      // What was parted from a word ("'s", "n't") stays small.
      return /^['’]|^n['’]t$/.test(token) ? token : `${token.slice(0, 1).toUpperCase()}${token.slice(1)}`;
  }
}
