import { openAsBlob } from 'node:fs';
import { readFile as readBytes, stat } from 'node:fs/promises';
import type { Article } from '../../utils/articles/article.ts';
import { decodeDocument } from '../../utils/articles/decode-document.ts';
import { IMPORT_FORMATS } from '../../utils/feeds/import-formats.ts';
import { readFile } from '../../utils/files/read-file.ts';

/** An article of an input file. */
export interface InputArticle {
  /** The path as given. */
  readonly file: string;
  /** Index in file order. */
  readonly index: number;
  /** The `id` of its JSON line, where it came from one. */
  readonly id: string | null;
  readonly article: Article;
  /** Whether offsets count in the extracted text rather than in the file. */
  readonly extracted: boolean;
}

/** Says on standard error what could not be read, and counts it. */
export class InputProblems {
  count = 0;

  add(file: string, reason: string): void {
    this.count += 1;
    process.stderr.write(`sidelight: ${file}: ${reason}\n`);
  }
}

/** Decodes a file as text, or null after telling why that is not possible. */
export async function readText(file: string, problems: InputProblems): Promise<string | null> {
  try {
    const decoded = decodeDocument(await readBytes(file));
    if (decoded.ok) return decoded.content;
    problems.add(file, decoded.message);
  } catch (error) {
    problems.add(file, reasonOf(error));
  }
  return null;
}

/**
 * The articles of some files of whatever kind, in order and one after another, so that files of any size are read in
 * little memory. What cannot be read goes to `problems`.
 */
export async function* readInputs(
  files: readonly string[],
  problems: InputProblems,
): AsyncGenerator<InputArticle> {
  for (const file of files) {
    const blob = await openInput(file, problems);
    if (blob === null) continue;
    let index = 0;
    for await (const item of readFile({ name: file, blob, depth: 0 }, { formats: IMPORT_FORMATS })) {
      switch (item.kind) {
        case 'article': {
          const { article, inputId: id, inFile = false } = item;
          yield { file, index, id, article, extracted: !inFile };
          index += 1;
          break;
        }
        case 'refused':
          problems.add(item.name, item.reason);
          break;
        case 'columns-unknown':
          problems.add(file, 'it is a table, and its columns could not be told by their names.');
          break;
        case 'passed-over':
      }
    }
  }
}

async function openInput(file: string, problems: InputProblems): Promise<Blob | null> {
  try {
    if ((await stat(file)).isDirectory()) {
      problems.add(file, 'this is a folder; name the files in it.');
      return null;
    }
    return await openAsBlob(file);
  } catch (error) {
    problems.add(file, reasonOf(error));
    return null;
  }
}

/** The objects of a JSON Lines file; a line that is none goes to `problems`. */
export async function readJsonLines(file: string, problems: InputProblems): Promise<unknown[]> {
  const content = await readText(file, problems);
  if (content === null) return [];
  const values: unknown[] = [];
  content.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    try {
      values.push(JSON.parse(line));
    } catch {
      problems.add(file, `line ${at + 1} is no JSON.`);
    }
  });
  return values;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'this is a folder; name the files in it.';
  if (code === 'EACCES') return 'this file may not be read by you.';
  return error instanceof Error ? error.message : String(error);
}
