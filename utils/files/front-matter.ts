/** What stands in lines before a Markdown text: for each key its values. */
export type FrontMatter = ReadonlyMap<string, readonly string[]>;

export interface ParsedFrontMatter {
  readonly values: FrontMatter;
  /** Where the text begins, in UTF-16 code units. */
  readonly end: number;
}

/** Longer ones are no front matter but a text between two rules. */
const LONGEST = 32_768;

/**
 * Reads the front matter of a Markdown text: `key: value`, lists in brackets or one item a line; the part of YAML that
 * programs write there. Null where the text has none.
 */
export function readFrontMatter(text: string): ParsedFrontMatter | null {
  const opening = text.slice(0, LONGEST);
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(opening);
  if (start === null) return null;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;
  const rest = opening.slice(start[0].length);
  const end = closing.exec(rest);
  if (end === null) return null;
  return { values: readLines(rest.slice(0, end.index)), end: start[0].length + end.index + end[0].length };
}

function readLines(text: string): FrontMatter {
  const values = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of text.split(/\r?\n/)) {
    const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined) {
      open?.push(...scalar(item));
      continue;
    }
    const [, key, value = ''] = /^([\w-]{1,64})\s*:(?:\s+(.*))?$/.exec(line) ?? [];
    if (key === undefined) {
      // What is indented and no list belongs to something of more levels than an article needs.
      if (line.trim() !== '') open = null;
      continue;
    }
    open = listOf(value.trim());
    values.set(key.toLowerCase(), open);
  }
  return values;
}

function listOf(value: string): string[] {
  const inner = /^\[(.*)\]$/.exec(value)?.[1];
  // "[[Name]]" is a link of a notebook program, not a list in a list.
  if (inner !== undefined && !inner.startsWith('[')) return inner.split(',').flatMap(scalar);
  return scalar(value);
}

/** One value without its quotes and without the brackets of a link; none where it is empty. */
function scalar(written: string): string[] {
  const value = written
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1')
    .trim();
  return value === '' || value === '~' || value === 'null' || /^[|>][+-]?$/.test(value) ? [] : [value];
}
