import { isJsonLines, readJsonLine } from '../articles/json-lines.ts';
import type { FileItem, TextFormat } from './file-reader.ts';
import { textLines } from './file-text.ts';

/** A book has a million characters. */
const LONGEST_LINE = 16_000_000;

/** JSON Lines with an article a line, of any length. */
export const JSON_LINES: TextFormat = {
  name: 'JSON Lines',
  matches: (opening, name) =>
    isJsonLines(opening) || (/\.(?:jsonl|ndjson)$/i.test(name) && opening.trimStart().startsWith('{')),
  async *read(file) {
    let number = 0;
    for await (const line of textLines(file, LONGEST_LINE)) {
      number += 1;
      const at = number;
      if (line?.trim() !== '') yield () => lineItem(file.name, line, at);
    }
  },
};

function lineItem(name: string, line: string | null, number: number): FileItem {
  const reading = line === null ? 'is too long to be read' : readJsonLine(line);
  return typeof reading === 'string'
    ? { kind: 'refused', name, reason: `line ${number} ${reading}` }
    : { kind: 'article', ...reading, inFile: true };
}
