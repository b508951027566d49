import type { PoolText } from './generated-articles.ts';

/** One text a line. */
export function readPoolLines(lines: string): PoolText[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { title, text }: PoolText = JSON.parse(line);
      return { title, text };
    });
}
