import { type SourceFile, UnreadableFile } from '../file-reader.ts';
import { textPieces } from '../file-text.ts';
import { type JsonMember, JsonSplitter } from './json-members.ts';

/** One entry of a JSON document, or why it cannot be read. */
export type JsonEntry =
  | { readonly name: string; readonly value: unknown }
  | { readonly name: string; readonly refused: string };

// Members that are not lists of entries are kept until the end, in UTF-16 code units together.
const LONGEST_REST = 32_000_000;

/**
 * The entries of a JSON document, one by one, so that a file of any size needs little memory: the elements of its
 * list, or of the lists that stand in its object under one of `lists`. Where it has none of these, the whole object is
 * an entry. Of several documents one behind the other, the entries of each.
 * @throws UnreadableFile where the file is no JSON, empty, or too large to be read whole
 */
export async function* jsonEntries(file: SourceFile, lists: ReadonlySet<string>): AsyncGenerator<JsonEntry> {
  const splitter = new JsonSplitter();
  let rest = new WholeObject();
  let count = 0;
  for await (const piece of textPieces(file)) {
    for (const { document, key, inList, value } of splitter.push(piece)) {
      if (document !== rest.document) {
        if (rest.isEntry) yield rest.entry(`entry ${++count}`);
        rest = new WholeObject(document);
      }
      if (key === null || (inList && lists.has(key))) {
        rest.hasEntries = true;
        count += 1;
        yield 'refused' in value
          ? { name: `entry ${count}`, refused: value.refused }
          : parsedEntry(`entry ${count}`, value.json);
      } else rest.keep(key, inList, value);
    }
  }
  splitter.end();
  if (rest.isEntry) yield rest.entry(count === 0 ? 'the file' : `entry ${count + 1}`);
  else if (count === 0) throw new UnreadableFile('the file holds no entries');
}

function parsedEntry(name: string, json: string): JsonEntry {
  const value = parsed(json);
  return value === undefined ? { name, refused: 'it is broken JSON' } : { name, value };
}

/** The members of an object that may turn out to be an entry itself. */
class WholeObject {
  /** Whether it holds a list of entries; then what stands beside is about the list. */
  hasEntries = false;
  readonly document: number;
  private readonly members = new Map<string, unknown>();
  private length = 0;
  private problem: string | null = null;

  constructor(document = 0) {
    this.document = document;
  }

  get isEntry(): boolean {
    return !this.hasEntries && (this.members.size > 0 || this.problem !== null);
  }

  keep(key: string, inList: boolean, value: JsonMember['value']): void {
    if (this.hasEntries) return;
    if ('refused' in value) {
      this.problem ??= `of its “${key.slice(0, 40)}”: ${value.refused}`;
      return;
    }
    this.length += value.json.length;
    if (this.length > LONGEST_REST)
      throw new UnreadableFile('the file is one JSON object of more than 32 million characters');
    const member = parsed(value.json);
    if (member === undefined) this.problem ??= 'it is broken JSON';
    const list = this.members.get(key);
    if (!inList) this.members.set(key, member);
    else if (Array.isArray(list)) list.push(member);
    else this.members.set(key, [member]);
  }

  entry(name: string): JsonEntry {
    return this.problem === null
      ? { name, value: Object.fromEntries(this.members) }
      : { name, refused: this.problem };
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
